"""What belongs to networks, what they are reached through, and APIs."""

from typing import Final

ROWS: Final = """
aws_acm_certificate
  aws_acm_certificate_validation certificate_arn=OWNER.arn
    aws_acm_certificate_validation: validation_record_fqdns
aws_alb
  aws_wafv2_web_acl_association resource_arn=OWNER.arn
    aws_wafv2_web_acl_association: web_acl_arn
aws_api_gateway_method
  aws_api_gateway_integration rest_api_id resource_id http_method
    AWS::ApiGateway::Method: {integration}
  aws_api_gateway_method_response rest_api_id resource_id http_method
    AWS::ApiGateway::Method: {method_responses}
    words: {method_response}
aws_api_gateway_stage
  aws_wafv2_web_acl_association resource_arn=OWNER.arn
    aws_wafv2_web_acl_association: web_acl_arn
aws_api_gateway_usage_plan
  aws_api_gateway_usage_plan_key usage_plan_id=OWNER.id key_type="API_KEY"
    words: [api_key_ids]=key_id [api_keys]=key_id [key_ids]=key_id api_key_id=key_id
aws_appsync_graphql_api
  aws_wafv2_web_acl_association resource_arn=OWNER.arn
    aws_wafv2_web_acl_association: web_acl_arn
aws_cloudfront_distribution
  aws_cloudfront_monitoring_subscription distribution_id=OWNER.id
    aws_cloudfront_monitoring_subscription: monitoring_subscription
aws_ec2_client_vpn_endpoint
  aws_ec2_client_vpn_network_association client_vpn_endpoint_id=OWNER.id
    aws_ec2_client_vpn_network_association: subnet_id
    words: [subnet_ids]=subnet_id
aws_ec2_transit_gateway_vpc_attachment
  aws_ec2_transit_gateway_route_table_association transit_gateway_attachment_id=OWNER.id
    aws_ec2_transit_gateway_route_table_association: transit_gateway_route_table_id
aws_lb
  aws_wafv2_web_acl_association resource_arn=OWNER.arn
    aws_wafv2_web_acl_association: web_acl_arn
aws_lb_listener
  aws_lb_listener_certificate listener_arn=OWNER.arn
    words: [additional_certificate_arns]=certificate_arn [additional_certificates]=certificate_arn
aws_lb_target_group
  aws_lb_target_group_attachment target_group_arn=OWNER.arn
    AWS::ElasticLoadBalancingV2::TargetGroup: {targets}
    words: {target}
aws_networkfirewall_firewall
  aws_networkfirewall_logging_configuration firewall_arn=OWNER.arn
    aws_networkfirewall_logging_configuration: logging_configuration
aws_networkmanager_core_network
  aws_networkmanager_core_network_policy_attachment core_network_id=OWNER.id
    upgrade 5: policy_document
aws_route53_resolver_query_log_config
  aws_route53_resolver_query_log_config_association resolver_query_log_config_id=OWNER.id
    words: vpc_id=resource_id [vpc_ids]=resource_id
aws_route53_resolver_rule
  aws_route53_resolver_rule_association resolver_rule_id=OWNER.id
    aws_route53_resolver_rule_association: vpc_id
    words: [vpc_ids]=vpc_id
aws_route53_zone
  aws_route53_query_log zone_id=OWNER.zone_id
    AWS::Route53::HostedZone: {query_logging_config}
    words: {query_logging}
aws_route_table
  aws_route_table_association route_table_id=OWNER.id
    aws_route_table_association: subnet_id
    words: [subnet_ids]=subnet_id
aws_vpc
  aws_vpc_dhcp_options_association vpc_id=OWNER.id
    aws_vpc_dhcp_options_association: dhcp_options_id
  aws_vpc_ipv4_cidr_block_association vpc_id=OWNER.id
    words: [secondary_cidr_blocks]=cidr_block
aws_vpn_connection
  aws_vpn_connection_route vpn_connection_id=OWNER.id
    words: [static_routes]=destination_cidr_block
aws_vpn_gateway
  aws_vpn_gateway_route_propagation vpn_gateway_id=OWNER.id
    words: [route_table_ids]=route_table_id
aws_wafv2_web_acl
  aws_wafv2_web_acl_logging_configuration resource_arn=OWNER.arn
    aws_wafv2_web_acl_logging_configuration: log_destination_configs
    words: {logging_configuration}
  aws_wafv2_web_acl_association web_acl_arn=OWNER.arn
    aws_wafv2_web_acl_association: resource_arn
    words: [resource_arns]=resource_arn
"""
