import { add, on, remove, thing, update, vanish, type Row } from "./row.ts";

const secret = (type: string): string =>
  thing(
    `"type":"${type}","data":{"password":"aHVudGVyMg=="},"stringData":{"token":"s3cr3t"}`,
    '"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{hunter}","team":"a"},"managedFields":[{"manager":"kubectl"}]',
  );
const values = ["aHVudGVyMg", "s3cr3t", "hunter", "managedFields", "last-applied"];
const opaque = on("v1/secrets", { fieldFilter: "type=Opaque" });

const more = '"labels":{"b":"<2>","a":"1"},"generation":9007199254740993,"annotations":{"team":"hunter"}';

/** Rules on Secrets hand on what a Secret is, and nothing that it holds. */
export const secretRows: readonly Row[] = [
  {
    name: "secrets by type, without their values",
    rule: opaque,
    change: add(secret("Opaque")),
    want: ["added"],
    never: values,
  },
  { name: "secrets of another type", rule: opaque, change: add(secret("Opaque2")), want: [] },
  {
    name: "a secret changes, without its values",
    rule: opaque,
    change: update(secret("Opaque"), secret("Opaque")),
    want: ["modified"],
    never: values,
  },
  {
    name: "a secret goes, without its values",
    rule: opaque,
    change: remove(secret("Opaque")),
    want: ["deleted"],
    never: values,
  },
  {
    name: "a secret vanishes, without its values",
    rule: opaque,
    change: vanish(secret("Opaque")),
    want: ["deleted"],
    never: values,
  },
  {
    name: "a new type deletes a secret, without its values",
    rule: opaque,
    change: update(secret("Opaque"), secret("other")),
    want: ["deleted"],
    never: values,
  },
  {
    name: "payload of a Secret: what is handed on, in its own order",
    rule: on("v1/secrets", {}),
    change: add(
      thing(
        '"type":"Opaque","immutable":null,"data":{"password":"aHVudGVyMg=="},"kind":"Secret","apiVersion":"v1"',
        more,
      ),
    ),
    want: ["added"],
    payload: [
      '{"eventType":"added","ruleID":"r","objects":[{"apiVersion":"v1","kind":"Secret","metadata":{"name":"x","namespace":"default","uid":"u1","generation":9007199254740993,"labels":{"a":"1","b":"\\u003c2\\u003e"}},"type":"Opaque","immutable":null}]}',
    ],
    never: values,
  },
];
