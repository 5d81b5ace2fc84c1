import { podSettingsSchema } from "@argo-rules/contracts";
import { expect, it } from "vitest";
import { podTemplate } from "../../src/emit/pod-template.ts";

const restricted = {
  container: {
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ["ALL"] },
      readOnlyRootFilesystem: true,
    },
  },
  securityContext: { runAsNonRoot: true, runAsUser: 65_532, seccompProfile: { type: "RuntimeDefault" } },
};

const everySetting = {
  resources: { requests: { cpu: "1", memory: "1Gi" }, limits: { memory: "2Gi" } },
  nodeSelector: { "kubernetes.io/os": "linux" },
  tolerations: [{ key: "k", operator: "Exists", effect: "NoExecute", tolerationSeconds: 5 }],
  imagePullSecrets: ["pull"],
  priorityClassName: "high",
  labels: { team: "a" },
  annotations: { note: "b" },
} as const;

it.each([{}, everySetting])("restricts the pods of an account whatever the settings are: %j", (settings) => {
  const template = podTemplate("account", podSettingsSchema.parse(settings));
  expect(template).toMatchObject({ serviceAccountName: "account", ...restricted });
});

it("carries every setting over", () => {
  expect(podTemplate("account", podSettingsSchema.parse(everySetting))).toMatchObject({
    metadata: { labels: { team: "a" }, annotations: { note: "b" } },
    container: { resources: everySetting.resources },
    nodeSelector: everySetting.nodeSelector,
    tolerations: everySetting.tolerations,
    imagePullSecrets: [{ name: "pull" }],
    priorityClassName: "high",
  });
});

it("writes nothing that no setting asks for", () => {
  const template = podTemplate("account", podSettingsSchema.parse({}));
  expect(Object.keys(template).toSorted()).toEqual(["container", "securityContext", "serviceAccountName"]);
  expect(template.container?.resources).toEqual({ requests: { cpu: "10m", memory: "64Mi" } });
});
