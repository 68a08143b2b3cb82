"""What the name of a type that there is not tells beside the type that is meant, and types for which there is none.

Sources: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ssm_document (document_type),
.../organizations_policy (type), .../vpc_endpoint (vpc_endpoint_type), .../vpn_connection (tunnels), and
https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Invalidation_Requests.html (invalidations of caches)
"""

from typing import Final

# An argument and its value, where the argument is not set.
TELLS: Final = {
    "aws_organizations_backup_policy": ("type", '"BACKUP_POLICY"'),
    "aws_organizations_tag_policy": ("type", '"TAG_POLICY"'),
    "aws_ssm_automation_document": ("document_type", '"Automation"'),
    "aws_ssm_command_document": ("document_type", '"Command"'),
    "aws_vpc_endpoint_interface": ("vpc_endpoint_type", '"Interface"'),
    "aws_vpc_interface_endpoint": ("vpc_endpoint_type", '"Interface"'),
}

_INVALIDATION: Final = (
    "There is no resource for it: remove it, and run `aws cloudfront create-invalidation` after each change instead"
)
_TUNNELS: Final = (
    "An aws_vpn_connection has both of its tunnels: write what is to be said of them there, as tunnel1_... and"
    " tunnel2_..., and remove it"
)
# What to do instead.
NONE: Final = {
    "aws_cloudfront_cache_invalidation": _INVALIDATION,
    "aws_cloudfront_invalidation": _INVALIDATION,
    "aws_vpn_tunnel": _TUNNELS,
}
