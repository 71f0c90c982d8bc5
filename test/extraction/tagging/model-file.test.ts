import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  packModel,
  readModel,
  sectionText,
  textSection,
  unpackModel,
} from '../../../src/extraction/tagging/model-file';

test('facts and sections come back as they were', () => {
  const file = {
    facts: { kind: 'tagger', tags: ['é'] },
    sections: { a: Int8Array.from([1, -2]), b: textSection('ü\n') },
  };
  const unpacked = unpackModel(packModel(file));
  expect(unpacked.facts).toEqual(file.facts);
  expect([...(unpacked.sections.a ?? [])]).toEqual([1, -2]);
  expect(sectionText(unpacked.sections.b as Int8Array)).toBe('ü\n');
});

test('the same model packs into the same bytes', () => {
  const file = { facts: {}, sections: { a: new Int8Array(100) } };
  expect(packModel(file).equals(packModel(file))).toBe(true);
});

test.each([
  ['a missing file', join(tmpdir(), 'no-such-model.bin.gz')],
  ['another file', join(tmpdir(), `other-${process.pid}.bin.gz`)],
])('%s is MODEL_UNUSABLE', (name, path) => {
  if (name === 'another file') writeFileSync(path, gzipSync('something else\n'));
  expect(() => readModel(path)).toThrow(
    expect.objectContaining({ code: 'MODEL_UNUSABLE', message: expect.stringContaining(path) }),
  );
});
