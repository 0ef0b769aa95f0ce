# Builds the product, then keeps nothing of the build but the jar.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
COPY processes processes
COPY forms forms
COPY src src
# Tests have a command of their own; they need a browser that this stage has not.
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -Psbom -Dmaven.test.skip=true package

FROM eclipse-temurin:17-jre
# A number, so that a cluster which forbids root can tell that this is not root.
RUN groupadd --system --gid 10001 convergence \
 && useradd --system --uid 10001 --gid 10001 --home-dir /app --shell /usr/sbin/nologin convergence
# All nodes run in UTC; legal dates are computed in Paris by the product.
ENV TZ=UTC
# The keys live in a volume of their own, never in the image nor in the database.
RUN install --directory --owner=10001 --group=10001 --mode=700 /keys
WORKDIR /app
COPY --from=build /build/target/convergence-*.jar convergence.jar
USER 10001:10001
EXPOSE 8080
# Bash speaks HTTP well enough; the image need not carry a client.
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-Duser.timezone=UTC", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "convergence.jar"]
