// Writes dashboard/generated/schema.d.ts from schema.graphql: what gql.tada reads the types of the dashboard's operations from.
// Its own command needs the compiler's JavaScript interface, which TypeScript 7 no longer has.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';

const folder = import.meta.dirname;
const schema = buildSchema(readFileSync(path.join(folder, '..', 'schema.graphql'), 'utf8'));
const introspection = minifyIntrospection(introspectionFromSchema(schema, { descriptions: false }));
const output = outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true });
mkdirSync(path.join(folder, 'generated'), { recursive: true });
writeFileSync(path.join(folder, 'generated', 'schema.d.ts'), output);
