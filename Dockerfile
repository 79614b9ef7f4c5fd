# The image of the guide. It holds no secret: settings come from the environment when it runs.
#
# The tag follows security updates of Python and Debian. Who wants to build the same image again pins its digest:
#   docker buildx imagetools inspect python:3.13-slim-trixie
#   docker build --build-arg PYTHON=python:3.13-slim-trixie@sha256:... --tag waymark .
ARG PYTHON=python:3.13-slim-trixie

FROM ${PYTHON} AS build
WORKDIR /source
COPY pyproject.toml constraints.txt README.md LICENSE ./
COPY flows flows
COPY locales locales
COPY storage storage
COPY bot bot
# Wheels alone, so that no compiler and no build script of others runs here. Compiled once, by content and not by date,
# since the file system is read-only later.
RUN python -m venv --without-pip /opt/waymark \
    && pip --python /opt/waymark/bin/python install --no-cache-dir --no-compile --only-binary=:all: \
        --constraint constraints.txt ".[postgresql,redis]" \
    && python -m compileall -q --invalidation-mode unchecked-hash /opt/waymark/lib

FROM ${PYTHON}
COPY --from=build /opt/waymark /opt/waymark
COPY deploy/health.py /opt/waymark/health.py
# The one place that is written to: the directory of services and totals of feedback. Not a VOLUME, which would leave
# nameless copies behind; compose.yaml mounts a named one.
RUN install --directory --owner=10001 --group=10001 --mode=0700 /data
# PYTHONSAFEPATH: a file that turns up in /data is never imported.
ENV PATH=/opt/waymark/bin:$PATH \
    HOME=/data \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONSAFEPATH=1 \
    PYTHONUNBUFFERED=1
WORKDIR /data
USER 10001:10001
# Every open screen is cleared on SIGTERM; whoever stops the container gives it 45 seconds.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=3 CMD ["python", "/opt/waymark/health.py"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
