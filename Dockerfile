# The site as a container image: the database is built from seeds/ within it and served immutable, by a user without rights.
#   docker build -t relations . && docker run --rm --read-only --tmpfs /tmp -p 8001:8001 relations
FROM debian:bookworm-slim

RUN apt-get update \
 && apt-get install --yes --no-install-recommends python3 python3-venv \
 && rm -rf /var/lib/apt/lists/*
RUN python3 -m venv /venv
COPY requirements-site.lock /site/
RUN /venv/bin/pip install --no-cache-dir --require-hashes -r /site/requirements-site.lock

COPY . /site/
WORKDIR /site
ENV PYTHONPATH=/site PORT=8001 OPTIONS=""
RUN /venv/bin/python build_db.py \
 && /venv/bin/datasette inspect relations.db --inspect-file inspect-data.json
RUN useradd --system --no-create-home --shell /usr/sbin/nologin site
USER site

EXPOSE 8001
HEALTHCHECK --start-period=30s --interval=60s \
  CMD /venv/bin/python -c "import os, urllib.request as u; u.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/robots.txt')"
# OPTIONS: more of Datasette's, such as --setting base_url /relations-of-states/
CMD exec /venv/bin/python -m datasette . --host 0.0.0.0 --port $PORT $OPTIONS
