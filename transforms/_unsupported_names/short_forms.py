"""Words that people shorten, and that have one long form in the names of AWS.

What may stand for several (`auth`: authentication, authorization) is none of them.
Sources: the provider's own arguments, which have some of them in both forms (`eni_id` of a flow log and
`network_interface_id` of a route, `autoscaling_group_name` and `auto_scaling_group_arn`), and
https://docs.aws.amazon.com/glossary/latest/reference/glos-chap.html
"""

from typing import Final

_TABLE: Final = """
arch architecture
asg auto_scaling_group
attr attribute
attrs attributes
autoscaling auto_scaling
az availability_zone
azs availability_zones
cert certificate
certs certificates
datasource data_source
def definition
defs definitions
desc description
dest destination
dlq dead_letter_queue
eni network_interface
env environment
fs file_system
filesystem file_system
gw gateway
gwlb gateway_load_balancer
healthcheck health_check
healthchecks health_checks
igw internet_gateway
k8s kubernetes
lb load_balancer
msg message
nacl network_acl
nlb network_load_balancer
nodegroup node_group
os operating_system
param parameter
params parameters
psk preshared_key
repo repository
repos repositories
sg security_group
sgs security_groups
tg target_group
tgw transit_gateway
username user_name
vars variables
ver version
vgw vpn_gateway
"""
_FORMS: Final = dict(line.split() for line in _TABLE.split("\n") if line)


def written_out(name: str) -> str:
    """A name with its shortened words written out: `tgw_id` is `transit_gateway_id`."""
    return "_".join([_FORMS.get(word, word) for word in name.split("_")])
