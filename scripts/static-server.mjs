// Serves a folder to this machine only: node scripts/static-server.mjs FOLDER PORT [HEADERS]
// Prints the address once it listens; port 0 picks a free one. HEADERS is JSON and says what other servers send, by the
// end of the file's path ("" is the end of every path); of two, the later counts:
//   {"": {"Access-Control-Allow-Origin": "*"}, ".wasm": {"Content-Type": "text/plain"}}
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm", // browsers stream and compile it only under this type
  ".webmanifest": "application/manifest+json",
};

const folder = resolve(process.argv[2] ?? "dist");
const port = Number(process.argv[3] ?? 8080);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`error: ${process.argv[3]} is no port number`);
  process.exit(1);
}

let others;
try {
  others = Object.entries(JSON.parse(process.argv[4] ?? "{}"));
} catch (error) {
  console.error(`error: the headers are no JSON: ${error.message}`);
  process.exit(1);
}
const headersOf = (file) => others.filter(([end]) => file.endsWith(end)).map(([, headers]) => headers);

async function find(url) {
  const path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  if (!file.startsWith(folder + sep)) throw new Error("outside the folder");
  const type = types[extname(file)] ?? "application/octet-stream";
  return { body: await readFile(file), headers: Object.assign({ "Content-Type": type }, ...headersOf(file)) };
}

const server = createServer(async (request, response) => {
  const headers = { "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" };
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { ...headers, Allow: "GET, HEAD" }).end();
    return;
  }
  try {
    const { body, headers: own } = await find(request.url);
    response.writeHead(200, { ...headers, "Content-Length": body.length, ...own });
    response.end(request.method === "HEAD" ? undefined : body);
  } catch {
    response.writeHead(404, { ...headers, "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
  }
});

server.on("error", (error) => {
  const taken = error.code === "EADDRINUSE";
  console.error(taken ? `error: port ${port} is taken; choose another: PORT=9000 scripts/serve` : `error: ${error.message}`);
  process.exit(1);
});
server.listen(port, "127.0.0.1", () => {
  console.log(`Serving on http://127.0.0.1:${server.address().port}/ (Ctrl+C stops it)`);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
