#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Ironfence authors
# SPDX-License-Identifier: Apache-2.0
"""Makes files of every kind that has stopped, frozen or blackened a screen, and valid ones that look as odd.

usage: make_poison.py FRAMES OUT

FRAMES has the pictures 000.png to 019.png (tests/poison/numbered_frames.cpp): two seconds of a film of ten frames a
second that tells its number in each of them. What each file is held against stands in tests/poison/poison_kinds.cpp.
Always the same bytes, but for what encoders write themselves.
"""

import base64
import os
import random
import struct
import subprocess
import sys
import zlib

FRAMES, OUT = sys.argv[1], sys.argv[2]
FILM = "! pngdec ! videoconvert "
CODER = "! x264enc speed-preset=ultrafast key-int-max=20 bitrate=800 "
H264 = "! video/x-raw,format=I420 " + CODER


def path(name):
    return os.path.join(OUT, name)


def read(name):
    with open(path(name), "rb") as file:
        return file.read()


def write(name, data):
    with open(path(name), "wb") as file:
        file.write(data)


def gst(name, middle, first=0, last=19):
    """A file made of the frames by a part of a pipeline."""
    source = f"multifilesrc location={FRAMES}/%03d.png start-index={first} stop-index={last} caps=image/png,framerate=10/1 "
    command = ["gst-launch-1.0", "-q", *(source + FILM + middle).split(), "!", "filesink", f"location={path(name)}"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, timeout=120)


# ---- MP4: boxes of ISO 14496-12


def box(data, *names):
    """Where a box begins, and how long it is."""
    begin, end = 0, len(data)
    for name in names:
        at = begin
        while at + 8 <= end:
            size, kind = struct.unpack(">I4s", data[at : at + 8])
            if size == 1:
                size = struct.unpack(">Q", data[at + 8 : at + 16])[0]
            if size < 8:
                raise SystemExit(f"no box {name}")
            if kind == name:
                break
            at += size
        else:
            raise SystemExit(f"no box {name}")
        found, length = at, size
        begin, end = at + 8, at + size
    return found, length


MEDIA = (b"moov", b"trak", b"mdia")
TABLES = (*MEDIA, b"minf", b"stbl")


def patched(data, at, new):
    return data[:at] + new + data[at + len(new) :]


def plain_box(kind, body):
    return struct.pack(">I4s", 8 + len(body), kind) + body


def samples(data):
    at, _ = box(data, *TABLES, b"stsz")
    size, count = struct.unpack(">II", data[at + 12 : at + 20])
    return [size] * count if size else list(struct.unpack(f">{count}I", data[at + 20 : at + 20 + 4 * count]))


def first_chunk(data):
    at, _ = box(data, *TABLES, b"stco")
    return struct.unpack(">I", data[at + 16 : at + 20])[0]


def films():
    gst("good.mp4", H264 + "! video/x-h264,profile=main ! mp4mux faststart=true")
    gst("moov-last.mp4", H264 + "! video/x-h264,profile=main ! mp4mux")
    gst("good.webm", "! video/x-raw,format=I420 ! vp8enc deadline=1 ! webmmux")
    gst("high10.mp4", "! video/x-raw,format=I420_10LE " + CODER + "! mp4mux")
    gst("chroma-422.mp4", "! video/x-raw,format=Y42B " + CODER + "! mp4mux")
    gst("chroma-444.mp4", "! video/x-raw,format=Y444 " + CODER + "! mp4mux")
    gst("interlaced.mp4", H264 + "interlaced=true ! mp4mux")
    gst("odd.mp4", "! videoscale ! video/x-raw,format=Y444,width=321,height=181 " + CODER + "! mp4mux")
    gst("uneven.mp4", "! identity drop-probability=0.4 " + H264 + "! mp4mux faststart=true")
    gst("single.mp4", H264 + "! mp4mux", last=0)
    gst("wrong-colours.mp4", H264 + "option-string=colormatrix=YCgCo:colorprim=bt2020:transfer=smpte2084 ! mp4mux")
    gst("upside.mp4", "! videoflip video-direction=90l " + H264 + "! mp4mux faststart=true")
    gst("hevc.mp4", "! video/x-raw,format=I420 ! x265enc speed-preset=ultrafast ! h265parse ! mp4mux")
    gst("av1.webm", "! video/x-raw,format=I420 ! av1enc cpu-used=8 usage-profile=realtime ! av1parse ! webmmux", last=4)
    gst("keys.mp4", "! video/x-raw,format=I420 ! x264enc speed-preset=ultrafast key-int-max=10 bitrate=800 ! mp4mux faststart=true")
    subprocess.run(
        f"gst-launch-1.0 -q audiotestsrc num-buffers=86 ! audioconvert ! avenc_aac ! mp4mux ! filesink location={path('sound.mp4')}".split(),
        check=True,
        timeout=60,
    )

    # A quarter turn clockwise, in the matrix of the track's head (8.3.2).
    upside = read("upside.mp4")
    at, _ = box(upside, b"moov", b"trak", b"tkhd")
    turn = struct.pack(">9i", 0, 0x10000, 0, -0x10000, 0, 0, 180 << 16, 0, 0x40000000)
    write("rotated.mp4", patched(upside, at + 48, turn))
    os.remove(path("upside.mp4"))


def cut_films():
    good, late = read("good.mp4"), read("moov-last.mp4")
    body, length = box(good, b"mdat")
    for name, part in (("cut-early.mp4", 0.2), ("cut-half.mp4", 0.5), ("cut-late.mp4", 0.95)):
        write(name, good[: body + int(length * part)])
    at, length = box(late, b"moov")
    write("no-moov.mp4", late[:at])
    write("half-moov.mp4", late[: at + length // 2])
    webm = read("good.webm")
    write("cut.webm", webm[: len(webm) // 2])
    write("empty.mp4", b"")
    write("head.mp4", good[:20])


def broken_films():
    good = read("good.mp4")
    noise = random.Random(1).randbytes
    at, _ = box(good, *MEDIA, b"mdhd")
    write("timescale-zero.mp4", patched(good, at + 20, bytes(4)))
    at, _ = box(good, *TABLES, b"stts")
    write("no-rate.mp4", patched(good, at + 20, bytes(4)))
    at, _ = box(good, *MEDIA, b"mdhd")
    endless = patched(good, at + 24, b"\xff\xff\xff\xf0")
    at, _ = box(endless, b"moov", b"mvhd")
    write("endless.mp4", patched(endless, at + 24, b"\xff\xff\xff\xf0"))
    at, length = box(good, *TABLES)
    write("broken-moov.mp4", patched(good, at + 8, noise(length - 8)))
    at, _ = box(good, *TABLES, b"stsz")
    write("giant-table.mp4", patched(good, at + 16, b"\x7f\xff\xff\xff"))

    uneven = read("uneven.mp4")
    at, _ = box(uneven, *MEDIA, b"mdhd")
    scale = struct.unpack(">I", uneven[at + 20 : at + 24])[0]
    at, _ = box(uneven, b"moov", b"mvhd")
    movie_scale = struct.unpack(">I", uneven[at + 20 : at + 24])[0]
    at, _ = box(uneven, *TABLES, b"stts")
    count = struct.unpack(">I", uneven[at + 12 : at + 16])[0]
    middle = at + 16 + 8 * (count // 2) + 4
    jump = patched(uneven, middle, struct.pack(">I", 3600 * scale))
    # Else the film would end where its heads say.
    at, _ = box(jump, b"moov", b"trak", b"edts")
    jump = patched(jump, at + 4, b"free")
    for names, place in (((b"moov", b"mvhd"), 24), ((b"moov", b"trak", b"tkhd"), 28), ((*MEDIA, b"mdhd"), 24)):
        at, _ = box(jump, *names)
        ticks = scale if b"mdhd" in names else movie_scale
        jump = patched(jump, at + place, struct.pack(">I", 3602 * ticks))
    write("jump.mp4", jump)

    sizes, begin = samples(good), first_chunk(good)
    keys = read("keys.mp4")
    write("no-first-key.mp4", patched(keys, first_chunk(keys) + 4, noise(samples(keys)[0] - 4)))
    os.remove(path("keys.mp4"))
    # Framed as before, but the last third is noise: what a bad disk or a broken download makes of a film.
    tail = begin + sum(sizes[: len(sizes) * 2 // 3])
    write("noise-tail.mp4", patched(good, tail, noise(begin + sum(sizes) - tail)))
    hole = begin + sum(sizes[:8]) + 6
    write("noise-middle.mp4", patched(good, hole, noise(sum(sizes[8:11]) - 6)))
    write("noise.mp4", noise(50_000))
    write("huge-metadata.mp4", good + plain_box(b"free", bytes(1000)) + plain_box(b"udta", plain_box(b"\xa9nam", bytes(8 << 20))))


def foreign_files():
    write("text.mp4", b"Dear colleagues, please find the film attached.\n")
    write("list.mp4", b"#EXTM3U\n#EXTINF:2,\nhttp://127.0.0.1:9/film.mp4\n")
    write("session.mp4", b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=x\r\nm=video 9 RTP/AVP 96\r\n")
    url = b"file:///etc/passwd\0"
    reference = plain_box(b"rdrf", bytes(4) + b"url " + struct.pack(">I", len(url)) + url)
    write("reference.mp4", plain_box(b"ftyp", b"qt  \0\0\0\0qt  ") + plain_box(b"moov", plain_box(b"rmra", plain_box(b"rmda", reference))))
    with open(os.path.join(FRAMES, "000.png"), "rb") as file:
        write("picture.mp4", file.read())
    write("film.png", read("good.mp4"))
    os.symlink("good.mp4", path("link.mp4"))
    os.mkfifo(path("pipe.mp4"))
    os.mkdir(path("folder.mp4"))
    with open(path("sparse.mp4"), "wb") as file:
        file.truncate(1 << 40)
    write("sparse-tail.mp4", read("good.mp4"))
    with open(path("sparse-tail.mp4"), "r+b") as file:
        file.truncate(1 << 40)


# ---- pictures


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width, height, depth, colour, row):
    """One row, again and again."""
    packer = zlib.compressobj(9)
    packed = bytearray()
    for _ in range(height):
        packed += packer.compress(row)
    packed += packer.flush()
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", bytes(packed)) + chunk(b"IEND", b"")


def chunks_of(data):
    at, found = 8, []
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        found.append((kind, data[at + 8 : at + 8 + length]))
        at += 12 + length
    return found


def animated_png():
    frames = []
    for number in (0, 10):
        with open(os.path.join(FRAMES, f"{number:03}.png"), "rb") as file:
            frames.append(chunks_of(file.read()))
    head = next(body for kind, body in frames[0] if kind == b"IHDR")
    width, height = struct.unpack(">II", head[:8])
    control = lambda order: struct.pack(">IIIIIHHBB", order, width, height, 0, 0, 1, 5, 0, 0)
    first = b"".join(chunk(b"IDAT", body) for kind, body in frames[0] if kind == b"IDAT")
    second = b"".join(body for kind, body in frames[1] if kind == b"IDAT")
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"acTL", struct.pack(">II", 2, 0))
        + chunk(b"fcTL", control(0))
        + first
        + chunk(b"fcTL", control(1))
        + chunk(b"fdAT", struct.pack(">I", 2) + second)
        + chunk(b"IEND", b"")
    )


def riff(body):
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WEBP" + body


def riff_chunk(kind, body):
    return kind + struct.pack("<I", len(body)) + body + (b"\0" if len(body) % 2 else b"")


def animated_webp(pictures, width, height):
    small = lambda number: struct.pack("<I", number)[:3]
    body = riff_chunk(b"VP8X", b"\x02\0\0\0" + small(width - 1) + small(height - 1))
    body += riff_chunk(b"ANIM", b"\xff\xff\xff\xff\0\0")
    for picture in pictures:
        body += riff_chunk(b"ANMF", small(0) * 2 + small(width - 1) + small(height - 1) + small(500) + b"\0" + picture[12:])
    return riff(body)


def pictures():
    gst("good.webp", "! webpenc lossless=true", last=0)
    gst("second.webp", "! webpenc lossless=true", first=10, last=10)
    gst("good.jpg", "! jpegenc quality=95", last=0)
    write("animated.webp", animated_webp([read("good.webp"), read("second.webp")], 320, 180))
    os.remove(path("second.webp"))
    write("animated.png", animated_png())
    frame = os.path.join(FRAMES, "000.png")
    subprocess.run(["convert", "-delay", "50", frame, os.path.join(FRAMES, "010.png"), path("animated.gif")], check=True, timeout=60)
    subprocess.run(["convert", frame, "-colorspace", "CMYK", path("cmyk.jpg")], check=True, timeout=60)
    gst("lying.jpg", "! videoflip video-direction=90l ! jpegenc quality=95", last=0)
    # EXIF orientation 6: turn it clockwise.
    exif = bytes.fromhex("ffe1002245786966000049492a00080000000100120103000100000006000000000000 00".replace(" ", ""))
    lying = read("lying.jpg")
    write("exif.jpg", lying[:2] + exif + lying[2:])
    os.remove(path("lying.jpg"))

    write("cut.png", read("animated.png")[:400])
    write("huge.png", png(16384, 16384, 1, 0, bytes(1 + 16384 // 8)))
    write("bomb.png", png(8192, 8192, 16, 6, bytes(1 + 8192 * 8)))
    # A lossless WebP says its size in two numbers of 14 bits behind the signature 0x2f.
    still = read("good.webp")
    write("cut.webp", still[: len(still) // 2])
    at = still.index(b"VP8L") + 9
    bits = struct.unpack("<I", still[at : at + 4])[0] >> 28 << 28
    write("bomb.webp", patched(still, at, struct.pack("<I", bits | 8191 << 14 | 8191)))
    write("huge.webp", patched(still, at, struct.pack("<I", bits | 16383 << 14 | 16383)))


def drawings():
    with open(os.path.join(FRAMES, "000.png"), "rb") as file:
        carried = base64.b64encode(file.read()).decode()
    head = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="320" height="180">'
    rect = '<rect width="320" height="180" fill="red"/>'

    picture = f'<image width="320" height="180" xlink:href="data:image/png;base64,{carried}"/>'

    def drawing(name, body, before='<?xml version="1.0"?>'):
        write(name, (before + head + body + "</svg>").encode())

    drawing("good.svg", picture)
    drawing("script.svg", rect + "<script>document.documentElement.remove()</script>")
    drawing("event.svg", '<rect width="320" height="180" onclick="alert(1)"/>')
    drawing("external.svg", rect + '<image width="9" height="9" xlink:href="file:///etc/passwd"/>')
    drawing("network.svg", rect + '<image width="9" height="9" href="http://127.0.0.1:9/a.png"/>')
    drawing("styles.svg", rect + '<style>@import url("http://127.0.0.1:9/a.css");</style>')
    drawing("sheet.svg", rect, '<?xml version="1.0"?><?xml-stylesheet href="file:///etc/passwd"?>')
    laughs = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
    drawing("laughs.svg", "<text>&l9;</text>", f'<!DOCTYPE svg [<!ENTITY l0 "ha">{laughs}]>')
    drawing("entity.svg", "<text>&x;</text>", '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>')
    copies = "".join(f'<g id="g{i}">' + f'<use xlink:href="#g{i - 1}"/>' * 10 + "</g>" for i in range(1, 10))
    drawing("copies.svg", f'<defs><g id="g0">{rect}</g>{copies}</defs><use xlink:href="#g9"/>')
    drawing("circle.svg", f'<g id="a">{rect}<use xlink:href="#b"/></g><g id="b"><use xlink:href="#a"/></g>{picture}')
    drawing("deep.svg", "<g>" * 50_000 + rect + "</g>" * 50_000)
    drawing("many.svg", '<rect width="1" height="1"/>' * 30_000)
    drawing("nothing.svg", "<g/>")
    layers = '<g opacity="0.99">' + rect + "</g>"
    drawing("layers.svg", layers * 2_000 + picture)
    write("giant.svg", head.encode() + b"<!--" + b" " * (2 << 20) + b"-->" + rect.encode() + b"</svg>")
    write("wide.svg", b'<svg xmlns="http://www.w3.org/2000/svg" width="1000000" height="1000000"><pattern id="p" width="1" height="1"/></svg>')
    write("cut.svg", read("good.svg")[:-30])


def main():
    os.makedirs(OUT, exist_ok=True)
    for part in (films, cut_films, broken_films, foreign_files, pictures, drawings):
        part()


main()
