// Derived from schemas/contract.schema.json by npm run derive. Do not edit.

import type { SchemaShape, SchemaValidator } from './schemaValidator.ts';

export declare const contract: SchemaValidator;
export declare const tone: SchemaValidator;
export declare const rows: SchemaValidator;
export declare const cslItems: SchemaValidator;
export declare const generation: SchemaValidator;
export declare const intents: SchemaValidator;
export declare const shapes: { readonly contract: SchemaShape; readonly tone: SchemaShape; readonly rows: SchemaShape; readonly cslItems: SchemaShape; readonly generation: SchemaShape; readonly intents: SchemaShape };
