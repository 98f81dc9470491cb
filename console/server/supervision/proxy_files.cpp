// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/supervision/proxy_files.h"

namespace ironfence::console::server::supervision {

namespace {

// {user}, {listen}, {api} and {secret} are filled in. Relative paths start at nginx's prefix.
constexpr const char *configuration = R"(daemon off;
{user}pid run/nginx/nginx.pid;
error_log stderr warn;
worker_processes 2;
events {
    worker_connections 4096;
}
http {
    default_type application/octet-stream;
    access_log off;
    server_tokens off;
    sendfile on;
    tcp_nopush on;
    tcp_nodelay on;
    etag off;
    keepalive_timeout 75s;
    client_header_timeout 15s;
    client_body_timeout 60s;
    send_timeout 60s;
    large_client_header_buffers 4 16k;
    client_body_temp_path run/nginx/body;
    proxy_temp_path run/nginx/proxy;
    fastcgi_temp_path run/nginx/fastcgi;
    uwsgi_temp_path run/nginx/uwsgi;
    scgi_temp_path run/nginx/scgi;

    server {
        listen {listen};

        # An object never changes under its name, so every cache may keep it for ever.
        location ~ "^/content/(?<object>(?<shelf>[0-9a-f]{2})[0-9a-f]{62})$" {
            set $tag '"$object"';
            if ($http_if_none_match = $tag) {
                return 304;
            }
            if_modified_since off;
            alias content/objects/$shelf/$object;
            add_header ETag $tag;
            add_header Cache-Control "public, max-age=31536000, immutable";
        }

        location = /time {
            proxy_set_header X-Ironfence-Proxy "{secret}";
            proxy_pass http://{api};
        }

        # For what watches the server.
        location ~ "^/(healthz|metrics)$" {
            limit_except GET { deny all; }
            proxy_set_header X-Ironfence-Proxy "{secret}";
            proxy_pass http://{api};
            error_page 502 504 =503 @unavailable;
        }

        # Small requests are read completely before the API sees them: a slow client holds no thread of its pool.
        location /api/ {
            client_max_body_size 1m;
            proxy_http_version 1.1;
            proxy_set_header X-Ironfence-Proxy "{secret}";
            proxy_pass http://{api};
            error_page 413 @too_large;
            error_page 502 504 =503 @unavailable;
        }

        # Assets stream through; the API writes them straight into the store.
        location ~ "^/api/1/assets/[0-9a-f]{64}$" {
            limit_except GET PUT { deny all; }
            client_max_body_size 16g;
            proxy_request_buffering off;
            proxy_read_timeout 600s;
            proxy_send_timeout 600s; # the API reads what it holds already before it takes a body
            proxy_http_version 1.1;
            proxy_set_header X-Ironfence-Proxy "{secret}";
            proxy_pass http://{api};
            error_page 413 @too_large;
            error_page 502 504 =503 @unavailable;
        }

        location / {
            return 404;
        }

        location @too_large {
            default_type application/problem+json;
            return 413 '{"type":"urn:ironfence:problem:too-large","title":"Payload Too Large","status":413,"detail":"the body is too large","code":"too-large","context":""}';
        }

        location @unavailable {
            default_type application/problem+json;
            return 503 '{"type":"urn:ironfence:problem:unavailable","title":"Service Unavailable","status":503,"detail":"the server does not answer","code":"unavailable","context":""}';
        }
    }
}
)";

QString endpoint(const deployment::Listener &listener)
{
    return QStringLiteral("%1:%2").arg(listener.address).arg(listener.port);
}

} // namespace

QByteArray proxyConfiguration(const deployment::Listener &listener, const deployment::Listener &api,
                              const QString &proxySecret, bool asRoot)
{
    QString text = QString::fromUtf8(configuration);
    // Workers must read the store's private files: started as root they would become another user.
    text.replace(QStringLiteral("{user}"), asRoot ? QStringLiteral("user root;\n") : QString());
    text.replace(QStringLiteral("{listen}"), endpoint(listener));
    text.replace(QStringLiteral("{api}"), endpoint(api));
    text.replace(QStringLiteral("{secret}"), proxySecret);
    return text.toUtf8();
}

} // namespace ironfence::console::server::supervision
