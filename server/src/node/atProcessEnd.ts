const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const pending = new Set<() => void>();

/**
 * Runs `clean` when the process exits or a signal ends it, unless the returned function is called before.
 * Where others listen to a signal they decide what it means; then `clean` runs at exit only.
 * @param clean synchronous, must not throw
 */
export function atProcessEnd(clean: () => void): () => void {
  if (pending.size === 0) listen('on');
  pending.add(clean);
  return () => {
    if (pending.delete(clean) && pending.size === 0) listen('off');
  };
}

function listen(how: 'on' | 'off'): void {
  process[how]('exit', cleanAll);
  for (const signal of SIGNALS) process[how](signal, onSignal);
}

function cleanAll(): void {
  for (const clean of pending) clean();
}

function onSignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  cleanAll();
  pending.clear();
  listen('off');
  // Without a listener the signal does what it does by default: it ends the process, with its own code.
  process.kill(process.pid, signal);
}
