"""The functions that the SQL of IoT knows.

Source: https://docs.aws.amazon.com/iot/latest/developerguide/iot-sql-functions.html
"""

from typing import Final

# fmt: off
IOT_FUNCTIONS: Final = frozenset((
    "abs", "accountid", "acos", "asin", "atan", "atan2", "aws_lambda", "bitand", "bitnot", "bitor", "bitxor",
    "cast", "ceil", "chr", "clientid", "concat", "cos", "cosh", "decode", "encode", "endswith", "exp", "floor",
    "get", "get_dynamodb", "get_mqtt_property", "get_or_default", "get_registry_data", "get_secret",
    "get_thing_shadow", "get_user_properties", "indexof", "isnull", "isundefined", "length", "ln", "log", "lower",
    "lpad", "ltrim", "machinelearning_predict", "md2", "md5", "mod", "nanvl", "newuuid", "numbytes", "parse_time",
    "power", "principal", "rand", "regexp_matches", "regexp_replace", "regexp_substr", "remainder", "replace",
    "round", "rpad", "rtrim", "sha1", "sha224", "sha256", "sha384", "sha512", "sign", "sin", "sinh", "sourceip",
    "sql_version", "sqrt", "startswith", "substring", "tan", "tanh", "time_to_epoch", "timestamp", "topic",
    "traceid", "transform", "trim", "trunc", "upper",
))
# fmt: on
