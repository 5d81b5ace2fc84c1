import { diagnose } from "../diagnostics/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { plainCredentials } from "./credentials.ts";
import type { Trigger } from "./trigger.ts";
import { at, isOn, itemsAt, keyOf, membersAt, stringAt } from "./view.ts";

/** What will surprise the author of an `http` trigger. Source: argo-events pkg/sensors/triggers/http/http.go. */
export function* checkHttp({ node, template }: Trigger): Iterable<Diagnostic> {
  const http = at(template, "http");
  if (isOn(at(http, "tls", "insecureSkipVerify"))) {
    yield diagnose("MANIFEST_TLS_OFF", keyOf(at(http, "tls"), "insecureSkipVerify"), {});
  }
  if (at(node, "policy", "status", "allow") === undefined) {
    yield diagnose("MANIFEST_STATUS_UNCHECKED", keyOf(template, "http"), {});
  }
  const types = [
    ...membersAt(http, "headers").map(({ key }) => key),
    ...itemsAt(http, "secureHeaders").flatMap((one) => stringAt(one, "name")?.value ?? []),
    ...itemsAt(http, "dynamicHeaders").flatMap((one) => stringAt(one, "dest")?.value ?? []),
  ];
  const payload = keyOf(http, "payload");
  if (itemsAt(http, "payload").length > 0 && !types.some((name) => name.toLowerCase() === "content-type")) {
    yield diagnose("MANIFEST_CONTENT_TYPE", payload, {});
  }
  for (const { where, node: value } of plainCredentials(http)) {
    yield diagnose("MANIFEST_SECRET_IN_PLAIN", value.span, { where });
  }
}
