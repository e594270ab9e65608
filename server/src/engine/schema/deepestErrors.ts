import type { SchemaError } from './schemaValidator.ts';

/**
 * Leaves of each `anyOf` and `oneOf` the errors of that alternative which the value came nearest to: the one
 * whose mistake lies deepest in the value. Where none got further than the others, the choice alone stays,
 * with the keys of which one is needed as `params.missing`.
 */
export function deepestErrors(errors: readonly SchemaError[]): SchemaError[] {
  let kept = [...errors];
  for (const choice of errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')) {
    const inside = kept.filter((error) => error !== choice && isAlternative(error, choice));
    const depth = depthOf(choice);
    const deepest = Math.max(depth, ...inside.map(depthOf));
    const told =
      deepest > depth ? inside.filter((error) => depthOf(error) === deepest) : [withKeys(choice, inside)];
    kept = kept.flatMap((error) => (error === choice ? told : inside.includes(error) ? [] : [error]));
  }
  return kept;
}

function withKeys(choice: SchemaError, inside: readonly SchemaError[]): SchemaError {
  const missing = inside.flatMap(({ keyword, params }) =>
    keyword === 'required' ? [params.missingProperty] : [],
  );
  return { ...choice, params: { missing: missing.join(', ') } };
}

function isAlternative(error: SchemaError, choice: SchemaError): boolean {
  return (
    error.schemaPath.startsWith(`${choice.schemaPath}/`) &&
    `${error.instancePath}/`.startsWith(`${choice.instancePath}/`)
  );
}

function depthOf(error: SchemaError): number {
  return error.instancePath.split('/').length;
}
