// Derived from schemas/record.schema.json by npm run derive. Do not edit.

import type { SchemaShape, SchemaValidator } from './schemaValidator.ts';

export declare const record: SchemaValidator;
export declare const shapes: { readonly record: SchemaShape };
