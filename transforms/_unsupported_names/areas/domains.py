"""Names and types of domains, certificates, firewalls."""

from typing import Final

NAMES: Final = """
aws_acm_certificate
  words: validation=validation_method alternative_names=subject_alternative_names sans=subject_alternative_names
    subject_alternate_names=subject_alternative_names alternate_names=subject_alternative_names
aws_acm_certificate_validation
  words: validation_fqdns=validation_record_fqdns fqdns=validation_record_fqdns
aws_networkfirewall_firewall
  aws_rds_cluster: deletion_protection=delete_protection
aws_networkfirewall_rule_group.rule_group.rules_source
  aws_networkfirewall_rule_group: rules=rules_string
  words: suricata_rules=rules_string
aws_route53_health_check
  aws_lb_target_group.health_check: interval=request_interval path=resource_path protocol=type
    unhealthy_threshold=failure_threshold
  route53.CreateHealthCheck: fully_qualified_domain_name=fqdn
  words: check_interval=request_interval interval_seconds=request_interval health_check_interval=request_interval
    health_check_path=resource_path failure_count=failure_threshold domain_name=fqdn threshold=failure_threshold
    domain=fqdn alarm_name=cloudwatch_alarm_name alarm_region=cloudwatch_alarm_region host=fqdn hostname=fqdn
    string_match=search_string latency_measurement=measure_latency enable_latency=measure_latency
    inverted=invert_healthcheck invert=invert_healthcheck search_text=search_string
aws_route53_key_signing_key
  aws_backup_vault: kms_key_arn=key_management_service_arn
  words: kms_arn=key_management_service_arn
aws_route53_query_log
  AWS::Route53::HostedZone: cloud_watch_logs_log_group_arn=cloudwatch_log_group_arn
    cloudwatch_logs_log_group_arn=cloudwatch_log_group_arn
  words: log_group_arn=cloudwatch_log_group_arn
aws_route53_record
  route53.ChangeResourceRecordSets: hosted_zone_id=zone_id
  AWS::Route53::RecordSet: alias_target=alias resource_records=records
    multi_value_answer=multivalue_answer_routing_policy geo_location=geolocation_routing_policy
    cidr_routing_config=cidr_routing_policy geo_proximity_location=geoproximity_routing_policy
  words: values=records value=records identifier=set_identifier domain_name=name overwrite=allow_overwrite
aws_route53_record.alias
  route53.ChangeResourceRecordSets: hosted_zone_id=zone_id dns_name=name
  words: target=name domain_name=name evaluate_health=evaluate_target_health
    evaluate_target_health_check=evaluate_target_health
aws_route53_record.geolocation_routing_policy
  AWS::Route53::RecordSet: country_code=country continent_code=continent subdivision_code=subdivision
aws_route53_resolver_endpoint
  route53resolver.CreateResolverEndpoint: ip_addresses=ip_address
  aws_lb: security_groups=security_group_ids
aws_route53_resolver_endpoint.ip_address
  words: ip_address=ip address=ip
aws_route53_resolver_firewall_domain_list
  words: domain_list=domains
aws_route53_resolver_query_log_config
  aws_route53_query_log: cloudwatch_log_group_arn=destination_arn
  aws_flow_log: log_destination=destination_arn
  words: log_group_arn=destination_arn s3_bucket_arn=destination_arn bucket_arn=destination_arn
    kinesis_firehose_arn=destination_arn firehose_arn=destination_arn log_destination_arn=destination_arn
aws_route53_resolver_rule
  AWS::Route53Resolver::ResolverRule: target_ips=target_ip
aws_route53_resolver_rule.target_ip
  words: ip_address=ip address=ip
aws_route53_zone
  aws_acm_certificate: domain_name=name
  words: description=comment domain=name
aws_route53_zone_association
  route53.AssociateVPCWithHostedZone: hosted_zone_id=zone_id
aws_service_discovery_private_dns_namespace
  aws_route53_zone: comment=description
  words: domain_name=name domain=name
aws_service_discovery_public_dns_namespace
  words: domain_name=name
aws_service_discovery_service.dns_config
  words: routing=routing_policy
aws_service_discovery_service.dns_config.dns_records
  words: record_type=type
aws_service_discovery_service.health_check_config
  aws_lb_target_group.health_check: path=resource_path protocol=type unhealthy_threshold=failure_threshold
  words: threshold=failure_threshold
aws_service_discovery_service.health_check_custom_config
  aws_lb_target_group.health_check: unhealthy_threshold=failure_threshold
  words: threshold=failure_threshold
aws_wafv2_rule_group.rule.statement
  words: sql_injection_match_statement=sqli_match_statement
aws_wafv2_rule_group.rule.statement.and_statement.statement
  words: sql_injection_match_statement=sqli_match_statement
aws_wafv2_rule_group.rule.statement.geo_match_statement
  words: countries=country_codes
aws_wafv2_rule_group.rule.statement.not_statement.statement
  words: sql_injection_match_statement=sqli_match_statement
aws_wafv2_rule_group.rule.statement.or_statement.statement
  words: sql_injection_match_statement=sqli_match_statement
aws_wafv2_rule_group.rule.statement.rate_based_statement.scope_down_statement
  words: sql_injection_match_statement=sqli_match_statement
aws_wafv2_web_acl
  AWS::WAFv2::WebACL: rules=rule
aws_wafv2_web_acl.rule.statement
  words: sql_injection_match_statement=sqli_match_statement
aws_wafv2_web_acl.rule.statement.and_statement.statement
  words: sql_injection_match_statement=sqli_match_statement
aws_wafv2_web_acl.rule.statement.geo_match_statement
  words: countries=country_codes
aws_wafv2_web_acl.rule.statement.not_statement.statement
  words: sql_injection_match_statement=sqli_match_statement
aws_wafv2_web_acl.rule.statement.or_statement.statement
  words: sql_injection_match_statement=sqli_match_statement
aws_wafv2_web_acl.rule.statement.rate_based_statement.scope_down_statement
  words: sql_injection_match_statement=sqli_match_statement
aws_wafv2_web_acl_association
  aws_lb_listener: load_balancer_arn=resource_arn
  words: alb_arn=resource_arn web_acl_id=web_acl_arn web_acl=web_acl_arn
aws_wafv2_web_acl_logging_configuration
  aws_wafv2_web_acl_association: web_acl_arn=resource_arn
  words: log_destinations=log_destination_configs log_destination_arns=log_destination_configs
data aws_acm_certificate
  words: status=statuses
data aws_route53_zone
  route53.ChangeResourceRecordSets: hosted_zone_id=zone_id
  words: domain_name=name domain=name private=private_zone
"""

TYPES: Final = """
aws_acm_certificate_validation
  words: aws_acm_validation aws_acm_cert_validation
aws_acmpca_certificate_authority
  words: aws_private_ca_certificate_authority aws_acm_private_ca aws_acmpca
aws_networkfirewall_firewall
  words: aws_network_firewall
aws_networkfirewall_firewall_policy
  words: aws_network_firewall_policy aws_networkfirewall_policy
aws_route53_hosted_zone_dnssec
  words: aws_route53_dnssec
aws_route53_record
  AWS::Route53::RecordSet: aws_route53_record_set aws_route53_recordset
  words: aws_route53_dns_record
aws_route53_resolver_firewall_rule_group
  words: aws_route53_firewall_rule_group
aws_route53_resolver_query_log_config
  words: aws_route53_resolver_query_logging_config aws_route53_resolver_query_logging aws_route53_resolver_query_log
aws_route53_resolver_rule
  words: aws_route53_resolver_forwarding_rule aws_resolver_rule
aws_route53_zone
  AWS::Route53::HostedZone: aws_route53_hosted_zone
aws_route53_zone_association
  words: aws_route53_vpc_association aws_route53_hosted_zone_association aws_route53_zone_vpc_association
aws_service_discovery_http_namespace
  words: aws_cloud_map_http_namespace aws_cloudmap_http_namespace
aws_service_discovery_private_dns_namespace
  words: aws_cloud_map_private_dns_namespace aws_cloudmap_private_dns_namespace
aws_service_discovery_public_dns_namespace
  words: aws_cloud_map_public_dns_namespace aws_cloudmap_public_dns_namespace
aws_service_discovery_service
  words: aws_cloud_map_service aws_cloudmap_service
aws_shield_drt_access_log_bucket_association
  words: aws_shield_drt_access_log_bucket
aws_shield_drt_access_role_arn_association
  words: aws_shield_drt_access aws_shield_drt_access_role aws_shield_drt_access_role_arn
    aws_shield_drt_access_role_association
aws_shield_protection
  words: aws_shield_advanced_protection
aws_wafv2_ip_set
  words: aws_waf_ip_set_v2
aws_wafv2_web_acl
  words: aws_wafv2_acl aws_waf_web_acl_v2 aws_waf_v2_web_acl
aws_wafv2_web_acl_association
  words: aws_wafv2_association aws_wafv2_acl_association
aws_wafv2_web_acl_logging_configuration
  AWS::WAFv2::LoggingConfiguration: aws_wafv2_logging_configuration
"""
