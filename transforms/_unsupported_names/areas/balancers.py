"""Names and types of load balancers and what they send to."""

from typing import Final

NAMES: Final = """
aws_elb
  words: cross_zone=cross_zone_load_balancing
aws_elb.access_logs
  aws_lb.access_logs: prefix=bucket_prefix
  elb.ModifyLoadBalancerAttributes: emit_interval=interval s3_bucket_name=bucket s3_bucket_prefix=bucket_prefix
  words: s3_prefix=bucket_prefix
aws_elb.health_check
  aws_route53_health_check: failure_threshold=unhealthy_threshold request_interval=interval
  words: response_timeout=timeout request_timeout=timeout healthy_count=healthy_threshold
    unhealthy_count=unhealthy_threshold success_threshold=healthy_threshold
aws_elb.listener
  elb.CreateLoadBalancer: load_balancer_port=lb_port
  aws_lb_listener: certificate_arn=ssl_certificate_id port=lb_port protocol=lb_protocol
  words: load_balancer_protocol=lb_protocol ssl_certificate_arn=ssl_certificate_id backend_port=instance_port
aws_lb
  elbv2.CreateLoadBalancer: type=load_balancer_type
  aws_vpc_endpoint: security_group_ids=security_groups subnet_ids=subnets
  aws_instance: vpc_security_group_ids=security_groups
  words: connection_idle_timeout=idle_timeout lb_type=load_balancer_type drop_invalid_headers=drop_invalid_header_fields
    load_balancer_name=name vpc_subnets=subnets cross_zone=enable_cross_zone_load_balancing
    enable_cross_zone=enable_cross_zone_load_balancing address_type=ip_address_type ip_type=ip_address_type
    preserve_host=preserve_host_header desync_mode=desync_mitigation_mode
aws_lb.access_logs
  aws_elb.access_logs: bucket_prefix=prefix
  words: s3_bucket_name=bucket s3_bucket_prefix=prefix
aws_lb.connection_logs
  aws_elb.access_logs: bucket_prefix=prefix
  words: s3_bucket_name=bucket s3_bucket_prefix=prefix
aws_lb.subnet_mapping
  words: eip_id=allocation_id eip_allocation_id=allocation_id private_ip=private_ipv4_address
    private_ip_address=private_ipv4_address
aws_lb_listener
  aws_lb_listener_rule: action=default_action
  AWS::ElasticLoadBalancingV2::Listener: default_actions=default_action
  aws_cloudfront_distribution.viewer_certificate: acm_certificate_arn=certificate_arn
  words: load_balancer=load_balancer_arn ssl_certificate_arn=certificate_arn lb_arn=load_balancer_arn policy=ssl_policy
    security_policy=ssl_policy ssl_cert_arn=certificate_arn alb_arn=load_balancer_arn tls_policy=ssl_policy
    ssl_security_policy=ssl_policy
aws_lb_listener.default_action
  words: target_group_id=target_group_arn
aws_lb_listener.default_action.fixed_response
  words: message=message_body body=message_body code=status_code content=message_body type=content_type
    http_code=status_code response_code=status_code text=message_body
aws_lb_listener_certificate
  words: ssl_certificate_arn=certificate_arn
aws_lb_listener_rule
  aws_lb_listener: default_action=action
  AWS::ElasticLoadBalancingV2::ListenerRule: actions=action conditions=condition
aws_lb_listener_rule.action
  words: target_group_id=target_group_arn
aws_lb_listener_rule.action.fixed_response
  words: message=message_body body=message_body code=status_code content=message_body type=content_type
    http_code=status_code response_code=status_code text=message_body
aws_lb_listener_rule.condition
  words: path=path_pattern host=host_header
aws_lb_listener_rule.condition.path_pattern
  words: patterns=values paths=values
aws_lb_target_group
  elbv2.CreateTargetGroup: target_group_name=name
  words: deregistration_delay_seconds=deregistration_delay deregistration_delay_timeout=deregistration_delay
    deregistration_delay_timeout_seconds=deregistration_delay target_group_type=target_type
    algorithm_type=load_balancing_algorithm_type load_balancing_algorithm=load_balancing_algorithm_type tg_name=name
    draining_timeout=deregistration_delay drain_timeout=deregistration_delay slow_start_duration=slow_start
    ip_type=ip_address_type preserve_source_ip=preserve_client_ip
aws_lb_target_group.health_check
  elbv2.CreateTargetGroup: interval_seconds=interval timeout_seconds=timeout healthy_threshold_count=healthy_threshold
    unhealthy_threshold_count=unhealthy_threshold
  AWS::ElasticLoadBalancingV2::TargetGroup: http_code=matcher
  https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_elasticloadbalancingv2.HealthCheck.html:
    healthy_http_codes=matcher
  aws_route53_health_check: failure_threshold=unhealthy_threshold request_interval=interval resource_path=path
  words: status_code=matcher status_codes=matcher success_code=matcher success_codes=matcher response_code=matcher
    response_codes=matcher expected_code=matcher expected_codes=matcher http_codes=matcher http_status=matcher
    http_status_code=matcher http_status_codes=matcher expected_status_codes=matcher http_matcher=matcher
    response_timeout=timeout request_timeout=timeout healthy_count=healthy_threshold unhealthy_count=unhealthy_threshold
    success_threshold=healthy_threshold healthcheck_path=path http_path=path request_path=path expected_status=matcher
    codes=matcher
aws_lb_target_group.stickiness
  aws_lb_listener.default_action.forward.stickiness: duration=cookie_duration
  words: duration_seconds=cookie_duration duration_in_seconds=cookie_duration name=cookie_name
    expiration=cookie_duration ttl=cookie_duration
aws_lb_target_group_attachment
  aws_volume_attachment: instance_id=target_id
  aws_eip: instance=target_id
  words: target=target_id
aws_vpclattice_target_group.config.health_check
  aws_lb_target_group.health_check: timeout=health_check_timeout_seconds interval=health_check_interval_seconds
    healthy_threshold=healthy_threshold_count unhealthy_threshold=unhealthy_threshold_count
  words: interval_seconds=health_check_interval_seconds timeout_seconds=health_check_timeout_seconds
data aws_lb
  words: load_balancer_name=name load_balancer_arn=arn
"""

TYPES: Final = """
aws_lb
  elbv2.CreateLoadBalancer: aws_elbv2_load_balancer
  AWS::ElasticLoadBalancingV2::LoadBalancer: aws_elasticloadbalancingv2_load_balancer
  words: aws_application_load_balancer
aws_lb_listener
  elbv2.CreateListener: aws_elbv2_listener
  AWS::ElasticLoadBalancingV2::Listener: aws_elasticloadbalancingv2_listener
aws_lb_listener_rule
  AWS::ElasticLoadBalancingV2::ListenerRule: aws_elasticloadbalancingv2_listener_rule
  words: aws_lb_rule aws_elbv2_listener_rule
aws_lb_target_group
  elbv2.CreateTargetGroup: aws_elbv2_target_group
  AWS::ElasticLoadBalancingV2::TargetGroup: aws_elasticloadbalancingv2_target_group
  words: aws_target_group
aws_lb_target_group_attachment
  words: aws_target_group_attachment
"""
