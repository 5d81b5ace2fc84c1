import { readFileSync, readdirSync } from "node:fs";

/** What a process, and those it has started, have used until now. */
export interface Usage {
  /** User and system time, in seconds. */
  readonly cpu: number;
  /** The most memory each of them had, together, in MiB. */
  readonly peak: number;
}

/** Asks the kernel (proc(5)) for what a process and its children have used. */
export function usageOf(pid: number): Usage {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && belongsTo(name, pid));
  const used = all.map((name) => {
    const fields = fieldsOf(name);
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${name}/status`, "utf8"))?.[1];
    return { cpu: (Number(fields[11]) + Number(fields[12])) / 100, peak: Number(peak) / 1024 };
  });
  return {
    cpu: used.reduce((sum, { cpu }) => sum + cpu, 0),
    peak: Math.round(used.reduce((sum, { peak }) => sum + peak, 0)),
  };
}

function belongsTo(name: string, pid: number): boolean {
  if (name === String(pid)) return true;
  try {
    return fieldsOf(name)[1] === String(pid);
  } catch {
    // It has ended meanwhile.
    return false;
  }
}

/** The fields of /proc/PID/stat from the state on, behind the name, which may hold blanks. */
function fieldsOf(name: string): readonly string[] {
  return readFileSync(`/proc/${name}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
}
