// Asks public validators about what `doudian export` has written: `openapi FILE…` and
// `json-schema FOLDER…`. Each fault is a line; there are none where all is well.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";

const [what, ...paths] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(file, "utf8"));

const options = () => new Ajv2020({ strict: false, validateFormats: false, logger: false });

/** Whether schemas are right, and what they say of examples. */
function checker(ajv) {
  return (schema, value, where) => {
    let check;
    try {
      check = ajv.compile(schema);
    } catch (error) {
      console.log(`${where}: ${error.message}`);
      return;
    }
    if (value !== undefined && !check(value)) {
      console.log(`${where}: the example: ${ajv.errorsText(check.errors)}`);
    }
  };
}

/** Every schema of a document, with the examples that stand beside it. */
async function openapi(file) {
  const document = read(file);
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(document));
  if (!valid) console.log(`${file}: ${JSON.stringify(errors).slice(0, 2000)}`);
  const ajv = options();
  // Compiled once, and not with each schema that refers to them.
  ajv.addSchema({ $id: "document:", components: document.components });
  const check = checker(ajv);
  const schema = (own) => JSON.parse(JSON.stringify(own).replaceAll('"#/', '"document:#/'));
  for (const items of [document.paths, document.webhooks ?? {}]) {
    for (const [path, item] of Object.entries(items)) {
      for (const [verb, operation] of Object.entries(item)) {
        const bodies = [operation.requestBody, ...Object.values(operation.responses)];
        for (const body of bodies) {
          for (const media of Object.values(body?.content ?? {})) {
            check(schema(media.schema), media.example, `${file}: ${verb} ${path}`);
          }
        }
        for (const parameter of operation.parameters ?? []) {
          if (parameter.schema === undefined) continue;
          check(schema(parameter.schema), parameter.example, `${file}: ${path}: ${parameter.name}`);
        }
      }
    }
  }
}

function jsonSchema(folder) {
  const check = checker(options());
  for (const name of readdirSync(folder, { recursive: true })) {
    if (name.endsWith(".json")) check(read(join(folder, name)), undefined, name);
  }
}

for (const path of paths) {
  if (what === "openapi") await openapi(path);
  else jsonSchema(path);
}
