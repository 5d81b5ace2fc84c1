import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { debianProgram } from "../../support/debian-program.ts";
import { freePort, startServer, type Started } from "./started.ts";

/** nginx as a reverse proxy that keeps its connections: the limit of what can be passed on. */
export async function startNginx(folder: string, receiver: number, connections: number): Promise<Started> {
  const program = debianProgram("nginx");
  const port = await freePort();
  const file = join(folder, "nginx.conf");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  // Without keepalive_requests a connection is closed after a thousand events.
  writeFileSync(
    file,
    `user root;
    worker_processes auto;
    daemon off;
    pid ${folder}/pid;
    error_log stderr;
    events { worker_connections 1024; }
    http {
      access_log off;
      ${temporary.join("\n")}
      client_max_body_size 4m;
      client_body_buffer_size 512k;
      upstream receiver { server 127.0.0.1:${receiver}; keepalive ${connections}; keepalive_requests 100000000; }
      server {
        listen 127.0.0.1:${port};
        keepalive_requests 100000000;
        location / { proxy_pass http://receiver; proxy_http_version 1.1; proxy_set_header Connection ""; }
      }
    }`,
  );
  return startServer(program, ["-c", file, "-e", "stderr"], port);
}

/**
 * syslog-ng, which takes lines over TCP and posts each from a buffer on disk. It answers nobody, and syncs nothing: what it
 * has read survives the end of the program, and not that of the machine.
 */
export async function startSyslogNg(folder: string, receiver: number, workers: number): Promise<Started> {
  const program = debianProgram("syslog-ng-mod-http", ["syslog-ng"]);
  const port = await freePort();
  const file = join(folder, "syslog-ng.conf");
  mkdirSync(join(folder, "buffer"));
  writeFileSync(
    file,
    `@version: 3.38
    options { log-msg-size(1048576); stats-freq(0); };
    source lines { network(ip("127.0.0.1") port(${port}) transport("tcp") flags(no-parse) max-connections(200)); };
    destination receiver {
      http(
        url("http://127.0.0.1:${receiver}/api/v1/events") method("POST") headers("Content-Type: application/json")
        body("$MESSAGE") workers(${workers})
        disk-buffer(reliable(yes) disk-buf-size(4194304) mem-buf-size(1048576) dir("${folder}/buffer"))
      );
    };
    log { source(lines); destination(receiver); flags(flow-control); };`,
  );
  const own = ["persist-file", "pidfile", "control"].map((name) => `--${name}=${join(folder, name)}`);
  return startServer(program, ["-F", "--no-caps", "-f", file, ...own], port);
}
