# An image with Warraq and nothing else: docker build -t warraq . && docker run --rm -v "$PWD:/site" warraq
# warraq build
FROM swift:6.2-bookworm AS build
RUN apt-get update -qq && apt-get install -y -qq make pkg-config
WORKDIR /source
COPY . .
RUN make dist

FROM debian:bookworm-slim
COPY --from=build /source/dist/*.deb /tmp/
RUN apt-get update -qq \
  && apt-get install -y -qq --no-install-recommends /tmp/*.deb \
  && rm -rf /tmp/*.deb /var/lib/apt/lists/*
WORKDIR /site
# No entry point, so that hosted builds can run their own scripts in the image.
CMD ["warraq", "--help"]
