import { readFileSync } from 'node:fs';
import path from 'node:path';
import wabt from 'wabt';

const SOURCE = 'server/src/recognize/tagger/kernel.wat';

/** The module that has the network's kernel as it runs. Throws where the source is no WebAssembly. */
export async function assembleKernel(): Promise<string> {
  const { parseWat } = await wabt();
  const parsed = parseWat(SOURCE, readFileSync(path.join(__dirname, '..', SOURCE), 'utf8'), { simd: true, bulk_memory: true });
  try {
    parsed.resolveNames();
    parsed.validate();
    return `/** \`kernel.wat\` as it runs, in Base64; made by npm run generate. */\nexport default '${Buffer.from(parsed.toBinary({}).buffer).toString('base64')}';\n`;
  } finally {
    parsed.destroy();
  }
}
