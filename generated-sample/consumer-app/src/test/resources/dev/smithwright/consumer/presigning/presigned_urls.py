"""Writes presigned-urls.tsv: what botocore presigns of random parameters, at a time that stands still.

python3 presigned_urls.py > presigned-urls.tsv
"""

import datetime
import json
import random
import sys

import botocore.auth
import botocore.session

RANDOM = random.Random(20240229)
CASES_PER_OPERATION = 8
REGIONS = ["us-east-1", "eu-west-1", "ap-northeast-1", "cn-north-1", "us-gov-west-1"]
ENDPOINTS = [None, None, None, "http://127.0.0.1:4566", "https://cognito.example/behind/a/proxy/"]
ALPHABET = "abcXYZ019 -._~/:+=&?#%'\"\\,;{}[]()<>@!$*|^`\t\n\r\x00\x1f\x7f\xa0\xadé\ufdd0ß→\u200b\u2028日本\ue000\uffff😀\U000e0001"


def text(shape):
    if shape.enum:
        return RANDOM.choice(shape.enum)
    least = shape.metadata.get("min", 0)
    return "".join(RANDOM.choice(ALPHABET) for _ in range(RANDOM.randint(least, least + 12)))


def has_default(shape):
    """Java cannot leave such a member out: it is sent with each call."""
    return shape.type_name in ("boolean", "integer", "long") and not shape.metadata.get("box")


def value(shape):
    kind = shape.type_name
    if kind == "structure":
        return {name: value(member) for name, member in shape.members.items()
                if name in shape.required_members or has_default(member) or RANDOM.random() < 0.6}
    if kind == "list":
        return [value(shape.member) for _ in range(RANDOM.randint(1, 3))]
    if kind == "map":
        return {text(shape.key): value(shape.value) for _ in range(RANDOM.randint(0, 3))}
    if kind == "boolean":
        return RANDOM.random() < 0.5
    if kind == "string":
        return text(shape)
    return RANDOM.randint(shape.metadata.get("min", 0), shape.metadata.get("max", 2**31 - 1))  # integer, long


def case(session, operation):
    moment = datetime.datetime(2000, 1, 1) + datetime.timedelta(seconds=RANDOM.randrange(2 * 10**9))
    botocore.auth.get_current_datetime = lambda remove_tzinfo=True: moment
    region, endpoint = RANDOM.choice(REGIONS), RANDOM.choice(ENDPOINTS)
    token = RANDOM.choice([None, "".join(RANDOM.choice("abc019/+=") for _ in range(40))])
    secret = "".join(RANDOM.choice("abcXYZ019/+") for _ in range(40))
    client = session.create_client("cognito-identity", region, endpoint_url=endpoint, aws_access_key_id="AKIDEXAMPLE",
                                   aws_secret_access_key=secret, aws_session_token=token)
    parameters = value(operation.input_shape)
    seconds = RANDOM.randint(1, 7 * 24 * 3600)
    url = client.generate_presigned_url(botocore.xform_name(operation.name), parameters, seconds)
    return [operation.name, moment.isoformat() + "Z", seconds, region, endpoint or "-", secret, token or "-",
            json.dumps(parameters), url]


def main():
    session = botocore.session.get_session()
    model = session.create_client("cognito-identity", "us-east-1").meta.service_model
    print(f"# Written by presigned_urls.py with botocore {botocore.__version__} and Python {sys.version.split()[0]}.")
    print("# operation, time, seconds, region, endpoint, secret access key, session token, parameters, URL")
    for name in model.operation_names:
        operation = model.operation_model(name)
        for _ in range(CASES_PER_OPERATION if operation.auth_type != "none" else 0):
            print(*case(session, operation), sep="\t")


main()
