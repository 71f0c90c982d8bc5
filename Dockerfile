# Rapporteur without Java: it needs a Neo4j 5.23 or later at NEO4J_URI (compose.yaml brings one).
#   docker build -t rapporteur .
#   docker run --rm -p 127.0.0.1:4000:4000 -e NEO4J_URI=bolt://… -e NEO4J_PASSWORD=… -e RAPPORTEUR_TOKENS=name:write:… rapporteur

FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
LABEL org.opencontainers.image.title="Rapporteur" \
      org.opencontainers.image.description="Who said what about whom: news articles in, a knowledge graph in Neo4j, a typed GraphQL API over it" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE /app/THIRD-PARTY-NOTICES.md ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/dist-playground dist-playground
COPY --from=build /app/dist-dashboard dist-dashboard
COPY --from=build /app/bin bin
COPY --from=build /app/cypher cypher
COPY --from=build /app/lexicons lexicons
COPY --from=build /app/models models
COPY --from=build /app/samples samples
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1, so that it gets SIGTERM and stops in order.
ENTRYPOINT ["node", "bin/rapporteur.cjs"]
CMD ["start"]
