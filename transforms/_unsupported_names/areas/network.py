"""Names and types of networks, and of what joins them."""

from typing import Final

NAMES: Final = """
aws_customer_gateway
  ec2.CreateCustomerGateway: public_ip=ip_address
  words: ip=ip_address asn=bgp_asn public_ip_address=ip_address
aws_default_network_acl.egress
  aws_network_acl_rule: rule_number=rule_no rule_action=action
aws_default_network_acl.ingress
  aws_network_acl_rule: rule_number=rule_no rule_action=action
aws_default_route_table.route
  aws_route: destination_cidr_block=cidr_block destination_ipv6_cidr_block=ipv6_cidr_block
  words: cidr=cidr_block internet_gateway_id=gateway_id igw_id=gateway_id
    peering_connection_id=vpc_peering_connection_id
aws_dx_gateway_association_proposal
  upgrade 3: vpn_gateway_id=associated_gateway_id
aws_ec2_client_vpn_authorization_rule
  aws_ec2_client_vpn_route: destination_cidr_block=target_network_cidr
  words: target_cidr=target_network_cidr destination_cidr=target_network_cidr authorize_all=authorize_all_groups
aws_ec2_client_vpn_endpoint
  words: authentication=authentication_options cidr=client_cidr_block connection_logging=connection_log_options
aws_ec2_client_vpn_endpoint.connection_log_options
  words: log_stream=cloudwatch_log_stream log_group=cloudwatch_log_group log_group_name=cloudwatch_log_group
aws_ec2_client_vpn_route
  aws_route_table.route: cidr_block=destination_cidr_block
aws_ec2_managed_prefix_list
  words: max_size=max_entries
aws_ec2_transit_gateway
  aws_customer_gateway: bgp_asn=amazon_side_asn
  words: asn=amazon_side_asn amazon_asn=amazon_side_asn auto_accept=auto_accept_shared_attachments
    auto_accept_attachments=auto_accept_shared_attachments ecmp_support=vpn_ecmp_support vpn_ecmp=vpn_ecmp_support
    multicast=multicast_support
aws_ec2_transit_gateway_peering_attachment
  aws_vpc_peering_connection: peer_owner_id=peer_account_id
aws_ec2_transit_gateway_peering_attachment_accepter
  words: peering_attachment_id=transit_gateway_attachment_id attachment_id=transit_gateway_attachment_id
aws_ec2_transit_gateway_route
  aws_route_table.route: cidr_block=destination_cidr_block
  words: transit_gateway_vpc_attachment_id=transit_gateway_attachment_id vpc_attachment_id=transit_gateway_attachment_id
aws_ec2_transit_gateway_route_table_association
  words: transit_gateway_vpc_attachment_id=transit_gateway_attachment_id vpc_attachment_id=transit_gateway_attachment_id
aws_ec2_transit_gateway_route_table_propagation
  words: transit_gateway_vpc_attachment_id=transit_gateway_attachment_id vpc_attachment_id=transit_gateway_attachment_id
aws_ec2_transit_gateway_vpc_attachment
  aws_lb: subnets=subnet_ids
  words: appliance_mode=appliance_mode_support tgw_id=transit_gateway_id
aws_eip
  AWS::EC2::EIPAssociation: private_ip_address=associate_with_private_ip
  words: private_ip=associate_with_private_ip public_ip_pool=public_ipv4_pool ipv4_pool=public_ipv4_pool
aws_eip_association
  words: eip_id=allocation_id elastic_ip_id=allocation_id
aws_flow_log
  aws_config_configuration_recorder: role_arn=iam_role_arn
  aws_route53_query_log: cloudwatch_log_group_arn=log_destination
  AWS::EC2::FlowLog: deliver_logs_permission_arn=iam_role_arn
  aws_route53_resolver_query_log_config: destination_arn=log_destination
  words: log_destination_arn=log_destination log_group_arn=log_destination aggregation_interval=max_aggregation_interval
    traffic=traffic_type s3_bucket_arn=log_destination
aws_flow_log.destination_options
  words: hive_compatible=hive_compatible_partitions hourly_partition=per_hour_partition
aws_nat_gateway
  words: eip_id=allocation_id elastic_ip_id=allocation_id eip_allocation_id=allocation_id connectivity=connectivity_type
    elastic_ip_allocation_id=allocation_id
aws_network_acl.egress
  aws_network_acl_rule: rule_number=rule_no rule_action=action
  aws_vpc_security_group_egress_rule: ip_protocol=protocol
aws_network_acl.ingress
  aws_network_acl_rule: rule_number=rule_no rule_action=action
  aws_vpc_security_group_ingress_rule: ip_protocol=protocol
aws_network_acl_rule
  aws_default_network_acl.ingress: rule_no=rule_number action=rule_action
  aws_vpc_security_group_ingress_rule: ip_protocol=protocol
aws_route
  https://github.com/hashicorp/terraform-provider-aws/pull/22664: instance_id=network_interface_id
  aws_route_table.route: cidr_block=destination_cidr_block ipv6_cidr_block=destination_ipv6_cidr_block
  AWS::EC2::Route: egress_only_internet_gateway_id=egress_only_gateway_id
  words: internet_gateway_id=gateway_id igw_id=gateway_id peering_connection_id=vpc_peering_connection_id
    tgw_id=transit_gateway_id prefix_list_id=destination_prefix_list_id vpc_peering_id=vpc_peering_connection_id
    vpn_gateway_id=gateway_id virtual_private_gateway_id=gateway_id
aws_route_table.route
  https://github.com/hashicorp/terraform-provider-aws/pull/22664: instance_id=network_interface_id
  aws_route: destination_cidr_block=cidr_block destination_ipv6_cidr_block=ipv6_cidr_block
  AWS::EC2::Route: egress_only_internet_gateway_id=egress_only_gateway_id
  words: cidr=cidr_block internet_gateway_id=gateway_id igw_id=gateway_id
    peering_connection_id=vpc_peering_connection_id tgw_id=transit_gateway_id vpc_peering_id=vpc_peering_connection_id
    vpn_gateway_id=gateway_id virtual_private_gateway_id=gateway_id
aws_security_group
  AWS::EC2::SecurityGroup: security_group_ingress=ingress security_group_egress=egress group_description=description
    group_name=name
aws_security_group.egress
  AWS::EC2::SecurityGroupEgress: destination_security_group_id=security_groups
  aws_security_group_rule: source_security_group_id=security_groups
  AWS::EC2::SecurityGroup: ip_protocol=protocol cidr_ip=cidr_blocks cidr_ipv6=ipv6_cidr_blocks
    destination_prefix_list_id=prefix_list_ids
  aws_vpc_security_group_egress_rule: cidr_ipv4=cidr_blocks referenced_security_group_id=security_groups
  words: source_security_group_ids=security_groups source_security_groups=security_groups
    security_group_ids=security_groups destination_security_groups=security_groups destination_cidr_blocks=cidr_blocks
    self_referencing=self
aws_security_group.ingress
  aws_security_group_rule: source_security_group_id=security_groups
  AWS::EC2::SecurityGroup: ip_protocol=protocol cidr_ip=cidr_blocks cidr_ipv6=ipv6_cidr_blocks
    source_prefix_list_id=prefix_list_ids
  aws_vpc_security_group_ingress_rule: cidr_ipv4=cidr_blocks referenced_security_group_id=security_groups
  words: source_security_group_ids=security_groups source_security_groups=security_groups
    security_group_ids=security_groups source_cidr=cidr_blocks source_cidr_blocks=cidr_blocks ipv6_cidr=ipv6_cidr_blocks
    self_referencing=self
aws_security_group_rule
  AWS::EC2::SecurityGroupIngress: cidr_ip=cidr_blocks cidr_ipv6=ipv6_cidr_blocks ip_protocol=protocol
    source_prefix_list_id=prefix_list_ids
  AWS::EC2::SecurityGroupEgress: destination_prefix_list_id=prefix_list_ids
  aws_vpc_security_group_ingress_rule: cidr_ipv4=cidr_blocks prefix_list_id=prefix_list_ids
    referenced_security_group_id=source_security_group_id
  words: source_security_group=source_security_group_id direction=type sg_id=security_group_id
    source_sg_id=source_security_group_id
aws_subnet
  aws_ecs_service.network_configuration: assign_public_ip=map_public_ip_on_launch
  aws_vpc_ipam_pool_cidr: cidr=cidr_block
  aws_instance.private_dns_name_options: enable_resource_name_dns_a_record=enable_resource_name_dns_a_record_on_launch
    enable_resource_name_dns_aaaa_record=enable_resource_name_dns_aaaa_record_on_launch
    hostname_type=private_dns_hostname_type_on_launch
  aws_instance: associate_public_ip_address=map_public_ip_on_launch
  words: az=availability_zone map_public_ip=map_public_ip_on_launch public=map_public_ip_on_launch
    auto_assign_public_ip=map_public_ip_on_launch subnet_cidr=cidr_block
    assign_public_ip_on_launch=map_public_ip_on_launch map_public_ip_address=map_public_ip_on_launch
    public_ip_on_launch=map_public_ip_on_launch assign_ipv6_on_creation=assign_ipv6_address_on_creation
    assign_ipv6_address=assign_ipv6_address_on_creation
aws_vpc
  aws_vpc_ipam_pool_cidr: cidr=cidr_block
  words: vpc_cidr=cidr_block tenancy=instance_tenancy cidr_range=cidr_block ipv4_cidr_block=cidr_block
    dns_resolution=enable_dns_support enable_dns_resolution=enable_dns_support
    assign_ipv6_cidr_block=assign_generated_ipv6_cidr_block
    amazon_provided_ipv6_cidr_block=assign_generated_ipv6_cidr_block
aws_vpc_endpoint
  aws_lb: security_groups=security_group_ids subnets=subnet_ids
  AWS::EC2::VPCEndpoint: policy_document=policy
  words: route_tables=route_table_ids
aws_vpc_endpoint_service
  words: nlb_arns=network_load_balancer_arns principals=allowed_principals require_acceptance=acceptance_required
    allowed_principal_arns=allowed_principals
aws_vpc_ipam_pool
  words: ipam_scope=ipam_scope_id
aws_vpc_peering_connection
  aws_ec2_transit_gateway_peering_attachment: peer_account_id=peer_owner_id
  words: requester_vpc_id=vpc_id accepter_vpc_id=peer_vpc_id accepter_account_id=peer_owner_id
    accepter_owner_id=peer_owner_id accepter_region=peer_region accept=auto_accept peer_account=peer_owner_id
    auto_accept_peering=auto_accept
aws_vpc_peering_connection.accepter
  words: allow_dns_resolution=allow_remote_vpc_dns_resolution enable_dns_resolution=allow_remote_vpc_dns_resolution
aws_vpc_peering_connection.requester
  words: allow_dns_resolution=allow_remote_vpc_dns_resolution enable_dns_resolution=allow_remote_vpc_dns_resolution
aws_vpc_peering_connection_accepter
  words: peering_connection_id=vpc_peering_connection_id
aws_vpc_peering_connection_options
  words: peering_connection_id=vpc_peering_connection_id
aws_vpc_peering_connection_options.accepter
  words: allow_dns_resolution=allow_remote_vpc_dns_resolution enable_dns_resolution=allow_remote_vpc_dns_resolution
aws_vpc_peering_connection_options.requester
  words: allow_dns_resolution=allow_remote_vpc_dns_resolution enable_dns_resolution=allow_remote_vpc_dns_resolution
aws_vpc_security_group_egress_rule
  AWS::EC2::SecurityGroupEgress: destination_security_group_id=referenced_security_group_id cidr_ip=cidr_ipv4
    destination_prefix_list_id=prefix_list_id
  aws_network_acl_rule: cidr_block=cidr_ipv4
  aws_security_group_rule: protocol=ip_protocol cidr_blocks=cidr_ipv4 ipv6_cidr_blocks=cidr_ipv6
    prefix_list_ids=prefix_list_id source_security_group_id=referenced_security_group_id
  words: cidr=cidr_ipv4 destination_cidr=cidr_ipv4
aws_vpc_security_group_ingress_rule
  aws_network_acl_rule: cidr_block=cidr_ipv4
  aws_security_group_rule: protocol=ip_protocol source_security_group_id=referenced_security_group_id
    cidr_blocks=cidr_ipv4 ipv6_cidr_blocks=cidr_ipv6 prefix_list_ids=prefix_list_id
  AWS::EC2::SecurityGroupIngress: cidr_ip=cidr_ipv4 source_prefix_list_id=prefix_list_id
  words: cidr=cidr_ipv4
aws_vpn_connection
  words: static_routing=static_routes_only virtual_private_gateway_id=vpn_gateway_id accelerated=enable_acceleration
    inside_ip_version=tunnel_inside_ip_version
aws_vpn_gateway
  aws_customer_gateway: bgp_asn=amazon_side_asn
  words: asn=amazon_side_asn amazon_asn=amazon_side_asn
data aws_availability_zones
  upgrade 3: blacklisted_names=exclude_names blacklisted_zone_ids=exclude_zone_ids
  words: status=state
data aws_security_group
  aws_network_interface_sg_attachment: security_group_id=id
  words: group_id=id sg_id=id
data aws_subnet
  aws_route_table_association: subnet_id=id
data aws_vpc
  aws_subnet: vpc_id=id
"""

TYPES: Final = """
aws_ec2_managed_prefix_list
  words: aws_prefix_list
aws_ec2_transit_gateway
  ec2.CreateTransitGateway: aws_transit_gateway
aws_ec2_transit_gateway_peering_attachment
  words: aws_ec2_transit_gateway_peering
aws_ec2_transit_gateway_vpc_attachment
  words: aws_transit_gateway_attachment aws_ec2_transit_gateway_attachment
aws_egress_only_internet_gateway
  words: aws_egress_only_gateway
aws_eip
  AWS::EC2::EIP: aws_ec2_eip
  words: aws_elastic_ip
aws_flow_log
  words: aws_vpc_flow_log aws_vpc_flow_logs
aws_network_acl
  words: aws_nacl
aws_network_acl_rule
  words: aws_nacl_rule
aws_security_group
  AWS::EC2::SecurityGroup: aws_ec2_security_group
aws_vpc_dhcp_options
  words: aws_vpc_dhcp_options_set
aws_vpc_endpoint
  AWS::EC2::VPCEndpoint: aws_ec2_vpc_endpoint
  words: aws_vpc_interface_endpoint aws_vpc_gateway_endpoint aws_vpc_endpoint_interface aws_vpc_endpoint_gateway
aws_vpc_endpoint_service
  words: aws_privatelink_service aws_privatelink_endpoint_service
aws_vpc_peering_connection
  words: aws_vpc_peering
aws_vpc_peering_connection_accepter
  words: aws_vpc_peering_accepter
aws_vpc_security_group_egress_rule
  words: aws_security_group_egress_rule
aws_vpc_security_group_ingress_rule
  words: aws_security_group_ingress_rule
aws_vpc_security_group_vpc_association
  words: aws_security_group_vpc_association
aws_vpn_connection
  words: aws_site_to_site_vpn aws_site_to_site_vpn_connection
"""
