"""Values of networks, instances and containers."""

from typing import Final

VALUES: Final = """
# s3.ServerSideEncryption
aws_ecr_* encryption_type AWS_KMS=KMS
# glue.S3EncryptionMode
aws_ecr_* encryption_type SSE-KMS=KMS SSE-S3=AES256
# elasticache.AuthenticationType
aws_vpclattice_* auth_type IAM=AWS_IAM
# elasticache.DestinationType
aws_flow_log log_destination_type kinesis-firehose=kinesis-data-firehose
# resources/cloudfront_function
aws_cloudfront_function runtime cloudfront-js-1=cloudfront-js-1.0 cloudfront-js-2=cloudfront-js-2.0
aws_cloudfront_function runtime js-1.0=cloudfront-js-1.0 js-2.0=cloudfront-js-2.0
# resources/lb
aws_lb load_balancer_type alb=application nlb=network gwlb=gateway
aws_alb load_balancer_type alb=application nlb=network gwlb=gateway
# resources/lb_listener
aws_*lb_listener* fixed_response.content_type application/text=text/plain
aws_*lb_listener* redirect.status_code 301=HTTP_301 302=HTTP_302
# resources/lb_target_group
aws_*lb_target_group target_type ec2=instance instances=instance
aws_*lb_target_group stickiness.type lb=lb_cookie
# resources/security_group_rule
aws_security_group_rule type inbound=ingress outbound=egress in=ingress out=egress
# resources/network_acl_rule
aws_network_acl_rule rule_action block=deny accept=allow permit=allow
# resources/flow_log
aws_flow_log traffic_type BOTH=ALL ACCEPTED=ACCEPT REJECTED=REJECT
aws_flow_log log_destination_type cloudwatch=cloud-watch-logs firehose=kinesis-data-firehose
aws_flow_log file_format text=plain-text plain=plain-text
# resources/instance
aws_instance tenancy shared=default
aws_launch_template placement.tenancy shared=default
aws_vpc instance_tenancy shared=default
# resources/wafv2_web_acl
aws_wafv2_* scope GLOBAL=CLOUDFRONT REGION=REGIONAL
aws_wafv2_* aggregate_key_type IP_ADDRESS=IP SOURCE_IP=IP
# resources/route53_health_check
aws_route53_health_check insufficient_data_health_status Failure=Unhealthy Failed=Unhealthy Success=Healthy
aws_route53_health_check insufficient_data_health_status LastKnown=LastKnownStatus
aws_route53_health_check type HTTP_STRING_MATCH=HTTP_STR_MATCH HTTPS_STRING_MATCH=HTTPS_STR_MATCH
aws_route53_health_check type CLOUDWATCH=CLOUDWATCH_METRIC CLOUDWATCH_ALARM=CLOUDWATCH_METRIC
# resources/ecs_task_definition
aws_ecs_task_definition cpu_architecture x86=X86_64 x64=X86_64 amd64=X86_64 aarch64=ARM64 arm=ARM64
# resources/ecs_service
aws_ecs_* propagate_tags TASK=TASK_DEFINITION
aws_ecs_service deployment_controller.type ROLLING=ECS ROLLING_UPDATE=ECS
# docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html
aws_eks_cluster enabled_cluster_log_types api_server=api kube-apiserver=api kube-scheduler=scheduler
aws_eks_cluster enabled_cluster_log_types kube-controller-manager=controllerManager controller=controllerManager
# docs.aws.amazon.com/eks/latest/APIReference/API_CreateAddon.html
aws_eks_addon resolve_conflicts_on_create PRESERVE=NONE
# resources/eks_node_group
aws_eks_node_group ami_type AL2023_x86_64=AL2023_x86_64_STANDARD AL2023_ARM_64=AL2023_ARM_64_STANDARD
# resources/autoscaling_lifecycle_hook
aws_autoscaling_lifecycle_hook lifecycle_transition EC2_INSTANCE_LAUNCHING=autoscaling:EC2_INSTANCE_LAUNCHING
aws_autoscaling_lifecycle_hook lifecycle_transition EC2_INSTANCE_TERMINATING=autoscaling:EC2_INSTANCE_TERMINATING
# resources/autoscaling_policy
aws_autoscaling_policy policy_type TargetTracking=TargetTrackingScaling Step=StepScaling Simple=SimpleScaling
aws_autoscaling_policy policy_type Predictive=PredictiveScaling
# resources/vpn_connection
aws_vpn_connection type ipsec=ipsec.1
aws_vpn_connection *_integrity_algorithms SHA256=SHA2-256 SHA384=SHA2-384 SHA512=SHA2-512
# resources/customer_gateway
aws_customer_gateway type ipsec=ipsec.1
# resources/launch_template
aws_* metadata_options.http_tokens mandatory=required enforced=required
# resources/cloudfront_distribution
aws_cloudfront_distribution minimum_protocol_version TLSv1.2=TLSv1.2_2021 TLS1.2=TLSv1.2_2021
aws_cloudfront_distribution viewer_protocol_policy redirect-http-to-https=redirect-to-https redirect=redirect-to-https
aws_cloudfront_distribution viewer_protocol_policy http-and-https=allow-all https=https-only
aws_cloudfront_distribution restriction_type allowlist=whitelist allow=whitelist denylist=blacklist deny=blacklist
aws_cloudfront_distribution restriction_type block=blacklist
aws_cloudfront_distribution origin_protocol_policy https=https-only http=http-only match=match-viewer
aws_cloudfront_distribution ssl_support_method sni=sni-only
# resources/ec2_client_vpn_endpoint
aws_ec2_client_vpn_endpoint authentication_options.type certificate=certificate-authentication
aws_ec2_client_vpn_endpoint authentication_options.type mutual-authentication=certificate-authentication
aws_ec2_client_vpn_endpoint authentication_options.type active-directory=directory-service-authentication
aws_ec2_client_vpn_endpoint authentication_options.type directory-service=directory-service-authentication
aws_ec2_client_vpn_endpoint authentication_options.type federated=federated-authentication saml=federated-authentication
# resources/batch_compute_environment
aws_batch_compute_environment compute_resources.type SPOT_FARGATE=FARGATE_SPOT
# resources/elastic_beanstalk_environment
aws_elastic_beanstalk_environment tier web=WebServer
"""
