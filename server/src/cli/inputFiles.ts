import { collectPaths, NothingThere } from '../node/collectPaths.ts';
import { UsageError } from './usageError.ts';

/** The files that the paths of a command name. @throws UsageError when one names nothing */
export async function inputFiles(paths: readonly string[]): Promise<string[]> {
  try {
    return await collectPaths(paths);
  } catch (error) {
    if (error instanceof NothingThere) throw new UsageError(`path.${error.kind}`, { path: error.path });
    throw error;
  }
}
