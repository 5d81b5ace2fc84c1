// Compiles what the server hands out with the library it serves, and posts back what came of it.
// The page's policy forbids eval; what it refuses is reported too.

const refused = [];
addEventListener("securitypolicyviolation", ({ blockedURI, sourceFile, lineNumber }) => {
  refused.push(`${blockedURI} at ${sourceFile}:${lineNumber}`);
});

/** Does what the policy forbids, and waits until the browser has reported it: reports come in order. */
async function tryEval() {
  const reported = new Promise((resolve) => {
    addEventListener("securitypolicyviolation", ({ sourceFile }) => {
      if (sourceFile === import.meta.url) resolve();
    });
  });
  try {
    Reflect.construct(Function, [""]);
  } catch {
    await reported;
  }
}

async function answer() {
  const jobs = await (await fetch("/jobs.json")).json();
  const { compile, kindTable, printJson, printYaml, readConfig, readCrds, renderJson, renderText } = await import(
    new URL("/index.mjs", location.href)
  );
  const outputs = jobs.map(({ source, config: configSource, crds, scripts }) => {
    const { config } = readConfig(configSource);
    const kinds = kindTable({ crds: readCrds(crds).kinds });
    const readScript = (path) => ({ text: scripts[path] ?? "" });
    const { objects, diagnostics } = compile({ sources: [source], config, kinds, readScript });
    return [printYaml(objects), printJson(objects), renderText(diagnostics), renderJson(diagnostics)];
  });
  await tryEval();
  const globals = ["process", "Buffer", "require", "global"].filter((name) => name in globalThis);
  return { outputs, refused, globals, agent: navigator.userAgent };
}

const body = await answer().catch((error) => ({ error: String(error) }));
await fetch("/answer", { method: "POST", body: JSON.stringify(body) });
