"""Arguments and attributes that go by another name now. A row is a fact, and says where it is from."""

from types import MappingProxyType
from typing import Final, NamedTuple

Version = tuple[int, int, int]
_SIX: Final = (6, 0, 0)
_LAST_5: Final = (5, 100, 0)
_AWS_5: Final = "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/{}"
_AWS_6: Final = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade"
_RANDOM_DOCS: Final = "https://registry.terraform.io/providers/hashicorp/random/latest/docs"
_AWS_CHANGES: Final = "https://github.com/hashicorp/terraform-provider-aws/blob/v{}/CHANGELOG.md"


class Renamed(NamedTuple):
    """An argument of a resource or a data source that another stands for since a version of its provider.

    `values` gives what to write for `true` and `false`; without it the value stays. `removed` is the version that knows
    the old one no more.
    """

    kind: str
    type: str
    old: str
    new: str
    since: Version
    source: str
    values: MappingProxyType[bool, str] | None = None
    removed: Version | None = None

    @property
    def provider(self) -> str:
        """The local name of the provider."""
        return self.type.partition("_")[0]


class Read(NamedTuple):
    """An attribute that another stands for since a version, which is read by it and not set.

    `removed` is the version that knows the old one no more. `is_new`: the other one came with the major version of
    `since`, and the one before does not have it. `only`: an argument, and how its value begins, if it
    is set, where both read the same; what is looked up does not say it.
    """

    kind: str
    type: str
    old: str
    new: str
    since: Version
    source: str
    removed: Version | None = None
    is_new: bool = True
    only: tuple[str, str] = ("", "")

    @property
    def provider(self) -> str:
        """The local name of the provider."""
        return self.type.partition("_")[0]


ARGUMENTS: Final = (
    # In version 4 an address said only by itself what domain it is in.
    Renamed(
        "resource",
        "aws_eip",
        "vpc",
        "domain",
        (5, 0, 0),
        _AWS_CHANGES.format("5.0.0"),
        MappingProxyType({True: '"vpc"'}),
        (6, 0, 0),
    ),
    Renamed(
        "resource",
        "aws_cloudwatch_event_rule",
        "is_enabled",
        "state",
        (5, 27, 0),
        _AWS_CHANGES.format("5.27.0"),
        MappingProxyType({True: '"ENABLED"', False: '"DISABLED"'}),
    ),
    Renamed(
        "resource",
        "aws_guardduty_organization_configuration",
        "auto_enable",
        "auto_enable_organization_members",
        (5, 0, 0),
        _AWS_CHANGES.format("5.0.0"),
        MappingProxyType({True: '"NEW"', False: '"NONE"'}),
        (6, 0, 0),
    ),
    Renamed(
        "resource",
        "aws_dx_gateway_association",
        "vpn_gateway_id",
        "associated_gateway_id",
        (2, 3, 0),
        "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-3-upgrade",
        None,
        (6, 0, 0),
    ),
    Renamed("resource", "random_password", "number", "numeric", (3, 3, 0), f"{_RANDOM_DOCS}/resources/password"),
    Renamed("resource", "random_string", "number", "numeric", (3, 3, 0), f"{_RANDOM_DOCS}/resources/string"),
    Renamed(
        "resource",
        "aws_batch_compute_environment",
        "compute_environment_name",
        "name",
        (6, 0, 0),
        _AWS_6,
        None,
        (6, 0, 0),
    ),
    Renamed(
        "resource",
        "aws_batch_compute_environment",
        "compute_environment_name_prefix",
        "name_prefix",
        (6, 0, 0),
        _AWS_6,
        None,
        (6, 0, 0),
    ),
    Renamed(
        "data",
        "aws_batch_compute_environment",
        "compute_environment_name",
        "name",
        (6, 0, 0),
        _AWS_6,
        None,
        (6, 0, 0),
    ),
)
ATTRIBUTES: Final = (
    Read("data", "aws_region", "name", "region", (6, 0, 0), _AWS_6),
    Read("resource", "aws_batch_compute_environment", "compute_environment_name", "name", _SIX, _AWS_6, _SIX),
    Read("data", "aws_batch_compute_environment", "compute_environment_name", "name", _SIX, _AWS_6, _SIX),
    Read(
        "resource",
        "aws_opensearch_domain",
        "kibana_endpoint",
        "dashboard_endpoint",
        (4, 59, 0),
        _AWS_CHANGES.format("4.59.0"),
        _SIX,
        is_new=False,
        only=("engine_version", "OpenSearch"),
    ),
    Read(
        "data",
        "aws_opensearch_domain",
        "kibana_endpoint",
        "dashboard_endpoint",
        (4, 59, 0),
        _AWS_CHANGES.format("4.59.0"),
        _SIX,
        is_new=False,
        only=("engine_version", "OpenSearch"),
    ),
    # When these came is not told: who may have version 5.100 has both.
    Read(
        "resource",
        "aws_rekognition_stream_processor",
        "stream_processor_arn",
        "arn",
        _LAST_5,
        _AWS_5.format("resources/rekognition_stream_processor"),
        is_new=False,
    ),
    Read(
        "data",
        "aws_lambda_function",
        "source_code_hash",
        "code_sha256",
        _LAST_5,
        _AWS_5.format("data-sources/lambda_function"),
        is_new=False,
    ),
    Read(
        "data",
        "aws_lambda_layer_version",
        "source_code_hash",
        "code_sha256",
        _LAST_5,
        _AWS_5.format("data-sources/lambda_layer_version"),
        is_new=False,
    ),
    Read(
        "data",
        "aws_cognito_user_pool",
        "user_pool_tags",
        "tags",
        _LAST_5,
        _AWS_5.format("data-sources/cognito_user_pool"),
        is_new=False,
    ),
)
# `aws_batch_job_queue`: a list of environments became blocks, each with its place.
QUEUE: Final = Renamed(
    "resource",
    "aws_batch_job_queue",
    "compute_environments",
    "compute_environment_order",
    (5, 40, 0),
    _AWS_CHANGES.format("5.40.0"),
    None,
    (6, 0, 0),
)
