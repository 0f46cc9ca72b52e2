// addMetrics: the HTTP server → /metrics, in the text format of Prometheus.
import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Counter, Gauge, Registry } from "prom-client";
import type { Reader } from "../graphql/create-reader.js";
import type { AnswerCache } from "./answer-cache.js";

export function addMetrics(server: FastifyInstance, { plans, reads }: Reader, answers: AnswerCache | undefined): void {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const count = (name: string, help: string, read: () => { hits: number; misses: number }) =>
    new Counter({
      name, help, registers, labelNames: ["cache"],
      collect() {
        const { hits, misses } = read();
        this.reset();
        this.inc({ cache: "hit" }, hits);
        this.inc({ cache: "miss" }, misses);
      },
    });
  count("policy_graph_plans_total", "Operations by whether their plan was kept.", () => plans);
  new Counter({
    name: "policy_graph_reads_total", help: "Reads by whether they went to the database alone or together with others.", registers, labelNames: ["how"],
    collect() {
      this.reset();
      this.inc({ how: "alone" }, reads.counts.alone);
      this.inc({ how: "together" }, reads.counts.together);
    },
  });
  new Counter({
    name: "policy_graph_statements_total", help: "Statements that these reads took.", registers,
    collect() {
      this.reset();
      this.inc(reads.counts.statements);
    },
  });
  if (answers) {
    count("policy_graph_answers_total", "Operations by whether their answer was kept.", () => answers);
    new Gauge({
      name: "policy_graph_answers_bytes", help: "What the kept answers take.", registers,
      collect() {
        this.set(answers.size);
      },
    });
  }
  server.get("/metrics", async (_request, reply) => await reply.type(registry.contentType).header("cache-control", "no-store").send(await registry.metrics()));
}
