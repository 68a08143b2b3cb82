"""What needs a certificate that is issued."""

from typing import Final

from transforms._wait_for_prerequisites.row import Row

_VALIDATION: Final = {"aws_acm_certificate_validation": ("certificate_arn",)}
_ISSUED: Final = "the certificate is issued when it is validated"
_SOURCE: Final = (
    "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acm_certificate_validation"
)
_LISTENERS: Final = (
    "aws_lb_listener",
    "aws_alb_listener",
    "aws_lb_listener_certificate",
    "aws_alb_listener_certificate",
)
_NAMES: Final = ("aws_api_gateway_domain_name", "aws_appsync_domain_name", "aws_cognito_user_pool_domain")
_NAMING: Final = (
    (("aws_cloudfront_distribution",), "viewer_certificate.acm_certificate_arn"),
    ((*_LISTENERS, *_NAMES), "certificate_arn"),
    (("aws_api_gateway_domain_name",), "regional_certificate_arn"),
    (("aws_apigatewayv2_domain_name",), "domain_name_configuration.certificate_arn"),
    (("aws_ec2_client_vpn_endpoint",), "server_certificate_arn"),
)

CERTIFICATES: Final = tuple([Row(types, _VALIDATION, _ISSUED, _SOURCE, (name,)) for types, name in _NAMING])
