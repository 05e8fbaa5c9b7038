// A SPARQL endpoint on the loopback: Oxigraph in memory, its default graph the union of all.
//
//   node oxigraph.mjs FILE.nq PORT [SECONDS]     the package "oxigraph" must be found from here
//
// A query cannot be cut within it: the thread that works at one for longer than SECONDS, 30 unless
// told, is ended, and another reads the file again.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import oxigraph from 'oxigraph';

const JSON_ROWS = 'application/sparql-results+json';

function work(file) {
  const store = new oxigraph.Store();
  store.load(readFileSync(file, 'utf8'), { format: 'application/n-quads', no_transaction: true });
  parentPort.on('message', (query) => {
    try {
      const rows = store.query(query, { use_default_graph_as_union: true, results_format: JSON_ROWS });
      parentPort.postMessage({ rows });
    } catch (error) {
      parentPort.postMessage({ error: String(error) });
    }
  });
  parentPort.postMessage({ ready: true });
}

function serve(file, port, seconds) {
  const waiting = [];
  let worker;
  let busy = true;
  let alarm;

  function start(then) {
    worker = new Worker(fileURLToPath(import.meta.url), { workerData: file });
    worker.on('message', (message) => {
      clearTimeout(alarm);
      busy = false;
      if (message.ready) {
        then();
      } else if (message.error) {
        end(400, 'text/plain', message.error);
      } else {
        end(200, JSON_ROWS, message.rows);
      }
      next();
    });
  }

  function end(status, type, body) {
    const { response } = waiting.shift();
    response.writeHead(status, { 'Content-Type': type });
    response.end(body);
  }

  function next() {
    if (busy || waiting.length === 0) {
      return;
    }
    busy = true;
    worker.postMessage(waiting[0].query);
    alarm = setTimeout(() => {
      worker.terminate();
      end(503, 'text/plain', `not done in ${seconds} s`);
      start(() => {});
    }, seconds * 1000);
  }

  function ask(query, response) {
    waiting.push({ query, response });
    next();
  }

  start(() =>
    createServer((request, response) => {
      if (request.method === 'GET') {
        ask(new URL(request.url, 'http://localhost').searchParams.get('query') ?? '', response);
        return;
      }
      let body = '';
      request.setEncoding('utf8');
      request.on('data', (piece) => (body += piece));
      request.on('end', () => {
        const form = (request.headers['content-type'] ?? '').includes('form-urlencoded');
        ask(form ? (new URLSearchParams(body).get('query') ?? '') : body, response);
      });
    }).listen(port, '127.0.0.1', () => console.log('ready')),
  );
}

if (isMainThread) {
  const [file, port, seconds] = process.argv.slice(2);
  serve(file, Number(port), Number(seconds ?? 30));
} else {
  work(workerData);
}
