import { expect, it } from "vitest";
import { fnv32a, hexBits, sha256Hex } from "../../src/plan/hash.ts";

// Vectors: FIPS 180-2 appendix B.
it.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  ["é", "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"],
])("hashes %j with SHA-256 over its UTF-8", (text, want) => {
  expect(sha256Hex(text)).toBe(want);
});

// Vectors: draft-eastlake-fnv, appendix C.
it.each([
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["b", 0xe70c2de5],
  ["fo", 0x6222e842],
  ["foo", 0xa9f37ed7],
  ["foobar", 0xbf9cf968],
])("hashes %j with FNV-1a", (text, want) => {
  expect(fnv32a(text)).toBe(want);
});

it.each([
  ["", ""],
  ["0", "0000"],
  ["f1", "11110001"],
])("reads the bits of %j", (hex, want) => {
  expect(hexBits(hex)).toBe(want);
});
