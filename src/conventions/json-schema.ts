import { z } from 'zod';
import { conventionSchema } from './schema.ts';

/**
 * The JSON Schema (2020-12) of a `convention.yaml`, for programs that complete and check what a person
 * writes into it: `schema/convention.schema.json`.
 */
export function conventionJsonSchema(): object {
  return {
    title: 'How an edition cites archives',
    ...z.toJSONSchema(conventionSchema, {
      override: ({ zodSchema, jsonSchema }) => {
        const { items } = jsonSchema;
        if (zodSchema._zod.def.type !== 'pipe' || items === undefined) return;
        const list = { ...jsonSchema };
        for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
        // forms: 'Chest {number}' · forms: ['Chest {number}', 'Box {number}']
        jsonSchema.anyOf = [items as typeof list, list];
      },
    }),
  };
}
