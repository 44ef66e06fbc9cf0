"""Reads a letter with Python's email package and says what it found, as JSON."""

import email
import email.header
import email.policy
import email.utils
import hashlib
import json
import sys

with open(sys.argv[1], "rb") as file:
    raw = file.read()
modern = email.message_from_bytes(raw, policy=email.policy.default)
classic = email.message_from_bytes(raw)


def decoded(value):
    return str(email.header.make_header(email.header.decode_header(value)))


def by_type(part):
    """The name as a program finds it that knows RFC 2047 in Content-Type only."""
    name = part.get_param("name", header="content-type", unquote=True)
    return decoded(name) if isinstance(name, str) else None


def by_disposition(part):
    """The name as a program finds it that knows RFC 2231 in Content-Disposition only."""
    name = part.get_param("filename", header="content-disposition")
    return email.utils.collapse_rfc2231_value(name) if name is not None else None


attachments = []
for part in classic.walk():
    if part.get_content_disposition() == "attachment":
        data = part.get_payload(decode=True)
        attachments.append(
            {
                "byType": by_type(part),
                "byDisposition": by_disposition(part),
                "mediaType": part.get_content_type(),
                "sha256": hashlib.sha256(data).hexdigest(),
            }
        )

result = {
    "subject": str(modern["subject"]),
    "from": [modern["from"].addresses[0].display_name, modern["from"].addresses[0].addr_spec],
    "replyTo": [modern["reply-to"].addresses[0].display_name, modern["reply-to"].addresses[0].addr_spec],
    # Not by the modern policy: it leaves the blanks between two encoded words of a name, which RFC 2047 says to drop.
    "to": [[decoded(name), address] for name, address in email.utils.getaddresses([classic["to"]])],
    "cc": [one.addr_spec for one in modern["cc"].addresses] if modern["cc"] else [],
    "headers": {name.lower(): str(value) for name, value in classic.items()},
    "defects": [str(defect) for part in modern.walk() for defect in part.defects],
    "plain": modern.get_body(("plain",)).get_content(),
    "html": modern.get_body(("html",)).get_content(),
    "modernNames": [part.get_filename() for part in modern.iter_attachments()],
    "attachments": attachments,
    "eightBit": any(byte > 127 for byte in raw),
    "longestLine": max(len(line) for line in raw.split(b"\r\n")),
    "bareLineFeeds": raw.replace(b"\r\n", b"").count(b"\n"),
}
json.dump(result, sys.stdout)
