import {
  eventsPath,
  parseDuration,
  type Config,
  type PodDeleteAction as PodDelete,
  type ScriptAction as Script,
  type WorkflowAction as Workflow,
} from "@argo-rules/contracts";
import { directTimeoutSeconds } from "../validate/delivery.ts";
import type { ShapedRule } from "../validate/shaped-rule.ts";
import type {
  DirectAction,
  NormalAction,
  NormalParameter,
  PodDeleteAction,
  RateLimit,
  ScriptAction,
  WorkflowAction,
} from "./normal-action.ts";
import { scriptVariables, scriptVolumes } from "./script-parts.ts";

/** Fills in every default of the action of a rule without errors. Cannot fail. */
export function normalizeAction(rule: ShapedRule, config: Config): NormalAction {
  const { action } = rule;
  const rateLimit = action.rateLimit === undefined ? {} : { rateLimit: normalizeRate(action.rateLimit) };
  switch (action.type) {
    case "log":
      return action.verbose ? { kind: "verboseLog", ...rateLimit } : { kind: "forward", action: "log", ...rateLimit };
    case "eventsrunner":
      if (!action.direct) return { kind: "forward", action: "eventsrunner", ...rateLimit };
      return { ...directAction(directTimeoutSeconds(action.timeout, config), config), ...rateLimit };
    case "script":
      return { ...scriptAction(action, rule, config), ...rateLimit };
    case "pod-delete":
      return { ...podDeleteAction(action, config), ...rateLimit };
    case "workflow":
      return { ...workflowAction(action, rule), ...rateLimit };
  }
}

function directAction(timeoutSeconds: number, config: Config): DirectAction {
  const { tokenSecret, caCertSecret, clientCertSecret, clientKeySecret } = config.eventsRunner;
  const action: DirectAction = {
    kind: "direct",
    url: `${config.eventsRunnerBaseURL.replace(/\/+$/, "")}${eventsPath}`,
    timeoutSeconds,
    attempts: config.maxTryCount,
    delay: config.requeueDelay,
  };
  return {
    ...action,
    ...(tokenSecret ? { token: tokenSecret } : {}),
    ...(caCertSecret ? { caCert: caCertSecret } : {}),
    ...(clientCertSecret ? { clientCert: clientCertSecret } : {}),
    ...(clientKeySecret ? { clientKey: clientKeySecret } : {}),
  };
}

const units = { second: "Second", minute: "Minute", hour: "Hour" } as const;

function normalizeRate(rate: { readonly max: number; readonly per: keyof typeof units }): RateLimit {
  return { unit: units[rate.per], requestsPerUnit: rate.max };
}

/** Whole seconds of a duration, rounded up: the configuration's may have fractions of one. */
function secondsOf(duration: string): number {
  return Math.ceil((parseDuration(duration) ?? 0) / 1000);
}

const budgetSeconds = { minute: 60, hour: 3600, day: 86_400 } as const;

type Limits = Pick<WorkflowAction, "dispatch" | "cooldownSeconds" | "budget">;

/** Cool-down, budget and a high rate choose the forwarder, which checks them before a Workflow exists. */
function limits({ dispatch, cooldown, budget, rate }: Script | PodDelete | Workflow): Limits {
  const limited = cooldown !== undefined || budget !== undefined || rate !== undefined;
  return {
    dispatch: dispatch ?? (limited ? "forwarder" : "native"),
    ...(cooldown === undefined ? {} : { cooldownSeconds: secondsOf(cooldown) }),
    ...(budget ? { budget: { max: budget.max, seconds: budgetSeconds[budget.per] } } : {}),
  };
}

type StepSettings = Pick<
  ScriptAction,
  "timeoutSeconds" | "attempts" | "delaySeconds" | "parallel" | "perObject" | "dryRun"
>;

function stepSettings({ timeout, retry, concurrency, dryRun }: Script | PodDelete, config: Config): StepSettings {
  const wanted = concurrency === "perObject" ? { perObject: true } : concurrency;
  return {
    timeoutSeconds: secondsOf(timeout ?? config.workflows.timeout),
    attempts: retry?.attempts ?? config.maxTryCount,
    delaySeconds: secondsOf(retry?.delay ?? config.requeueDelay),
    parallel: wanted?.max ?? config.workerCount,
    perObject: wanted?.perObject ?? false,
    dryRun: dryRun ?? false,
  };
}

function scriptAction(action: Script, rule: ShapedRule, config: Config): ScriptAction {
  if (!rule.script) throw new Error(`bug: the rule ${rule.id} has no script`);
  return {
    kind: "script",
    ...limits(action),
    event: action.event ?? "full",
    ...stepSettings(action, config),
    script: rule.script,
    env: scriptVariables(action.env ?? {}),
    volumes: scriptVolumes(action.volumes ?? []),
    ...(action.interpreter === undefined ? {} : { interpreter: action.interpreter }),
    ...(action.egress && action.egress.length > 0 ? { egress: action.egress } : {}),
    ...(action.image === undefined ? {} : { image: action.image }),
    ...(action.account === undefined ? {} : { account: action.account }),
  };
}

function podDeleteAction(action: PodDelete, config: Config): PodDeleteAction {
  const { gracePeriodSeconds, minHealthy } = action;
  return {
    kind: "pod-delete",
    ...limits(action),
    event: "reference",
    ...stepSettings(action, config),
    evict: action.evict ?? false,
    allowStandalone: action.allowStandalone ?? false,
    ...(gracePeriodSeconds === undefined ? {} : { gracePeriodSeconds }),
    ...(minHealthy === undefined ? {} : { minHealthy: String(minHealthy) }),
  };
}

function workflowAction(action: Workflow, rule: ShapedRule): WorkflowAction {
  return {
    kind: "workflow",
    ...limits(action),
    event: action.event ?? "full",
    template: action.template,
    clusterScope: action.clusterScope ?? false,
    parameters: parameters(action, rule),
    ...(action.timeout === undefined ? {} : { timeoutSeconds: secondsOf(action.timeout) }),
  };
}

function parameters(action: Workflow, rule: ShapedRule): readonly NormalParameter[] {
  return Object.entries(action.parameters ?? {})
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, written]): NormalParameter => {
      if (typeof written === "string") return { name, value: written };
      if ("path" in written) {
        const path = rule.parameterPaths.get(name);
        if (!path) throw new Error(`bug: the path of the parameter ${name} was not read`);
        return { name, path };
      }
      return written.from === "ruleID" ? { name, value: rule.id } : { name, from: written.from };
    });
}
