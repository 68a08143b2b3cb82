"""Attributes that are read under names that no type exports, and the ones that are meant.

The right names are in the attribute reference on the page of their type; where the wrong ones come from stands above
them, as in the table of arguments. The right side is what is read of the resource: an attribute, or the path to one.
"""

from typing import Final

from fixer.provider.naming import read

_TABLE: Final = """
aws_acm_certificate
  words: validation_options=domain_validation_options
aws_amplify_app
  words: domain=default_domain
aws_api_gateway_api_key
  words: key=value api_key=value
aws_api_gateway_rest_api
  words: root_id=root_resource_id execute_arn=execution_arn
aws_api_gateway_stage
  words: url=invoke_url api_url=invoke_url stage_url=invoke_url
aws_apigatewayv2_api
  words: url=api_endpoint websocket_url=api_endpoint websocket_endpoint=api_endpoint api_url=api_endpoint
aws_apigatewayv2_stage
  words: url=invoke_url websocket_url=invoke_url api_url=invoke_url stage_url=invoke_url
aws_appconfig_environment
  words: env_id=environment_id
aws_appconfig_hosted_configuration_version
  words: version=version_number
aws_apprunner_service
  words: endpoint=service_url
aws_autoscaling_group
  words: asg_name=name
aws_cloudfront_distribution
  upgrade 3: active_trusted_signers=trusted_signers[0]
  aws_lb: zone_id=hosted_zone_id dns_name=domain_name
  words: cdn_domain_name=domain_name
aws_cloudtrail
  cloudtrail.CreateTrail: trail_arn=arn
aws_cloudwatch_metric_alarm
  aws_cloudwatch_event_rule: name=alarm_name
aws_codecommit_repository
  words: ssh_url=clone_url_ssh ssh_clone_url=clone_url_ssh http_url=clone_url_http https_url=clone_url_http
    http_clone_url=clone_url_http clone_url_https=clone_url_http
aws_codepipeline
  words: pipeline_arn=arn
aws_cognito_user_pool
  AWS::Cognito::UserPool: provider_name=endpoint
aws_cognito_user_pool_client
  words: app_client_id=id
aws_cognito_user_pool_domain
  aws_lb: zone_id=cloudfront_distribution_zone_id
  aws_cloudfront_distribution: hosted_zone_id=cloudfront_distribution_zone_id
  words: cloudfront_domain=cloudfront_distribution cloudfront_domain_name=cloudfront_distribution
aws_connect_hours_of_operation
  upgrade 5: hours_of_operation_arn=arn
aws_connect_queue
  upgrade 5: quick_connect_ids_associated=quick_connect_ids
aws_connect_routing_profile
  upgrade 5: queue_configs_associated=queue_configs
aws_db_instance
  https://github.com/terraform-aws-modules/terraform-aws-rds/blob/master/outputs.tf: db_instance_address=address
    db_instance_endpoint=endpoint
  aws_lb: dns_name=address zone_id=hosted_zone_id
  aws_rds_cluster: database_name=db_name
  words: host=address hostname=address user=username database_endpoint=endpoint
aws_db_proxy
  aws_db_instance: address=endpoint
aws_dms_replication_instance
  aws_instance: private_ip=replication_instance_private_ips[0] public_ip=replication_instance_public_ips[0]
  ec2.RunInstances: private_ip_address=replication_instance_private_ips[0]
    public_ip_address=replication_instance_public_ips[0]
aws_docdb_cluster
  aws_db_instance: address=endpoint
  aws_lb: zone_id=hosted_zone_id dns_name=endpoint
  words: writer_endpoint=endpoint read_endpoint=reader_endpoint
aws_dynamodb_table
  dynamodb.DescribeTable: latest_stream_arn=stream_arn
  words: stream=stream_arn
aws_ec2_transit_gateway
  words: default_route_table_id=association_default_route_table_id
    default_association_route_table_id=association_default_route_table_id
    default_propagation_route_table_id=propagation_default_route_table_id
aws_ecr_repository
  ecr.CreateRepository: repository_uri=repository_url
  words: uri=repository_url
aws_ecs_service
  words: arn=id service_arn=id
aws_efs_file_system
  words: dns=dns_name filesystem_id=id
aws_efs_mount_target
  words: dns=dns_name ip=ip_address
aws_eip
  words: ip=public_ip public_ip_address=public_ip ip_address=public_ip elastic_ip=public_ip
aws_eks_cluster
  https://github.com/terraform-aws-modules/terraform-aws-eks/blob/master/outputs.tf:
    cluster_oidc_issuer_url=identity[0].oidc[0].issuer cluster_certificate_authority_data=certificate_authority[0].data
  eks.DescribeCluster: cluster_security_group_id=vpc_config[0].cluster_security_group_id
  words: oidc_issuer_url=identity[0].oidc[0].issuer oidc_issuer=identity[0].oidc[0].issuer
    certificate_authority_data=certificate_authority[0].data ca_data=certificate_authority[0].data
aws_eks_node_group
  words: autoscaling_group_name=resources[0].autoscaling_groups[0].name asg_name=resources[0].autoscaling_groups[0].name
aws_elastic_beanstalk_environment
  aws_lb: dns_name=cname
  words: endpoint=endpoint_url url=endpoint_url
aws_elasticache_replication_group
  elasticache.CreateReplicationGroup: configuration_endpoint=configuration_endpoint_address
    primary_endpoint=primary_endpoint_address reader_endpoint=reader_endpoint_address
  words: primary_address=primary_endpoint_address reader_address=reader_endpoint_address
aws_elasticsearch_domain
  aws_opensearch_domain: dashboard_endpoint=kibana_endpoint
aws_elb
  aws_cloudfront_distribution: hosted_zone_id=zone_id
  https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_LoadBalancerDescription.html:
    canonical_hosted_zone_name_id=zone_id canonical_hosted_zone_id=zone_id
  words: dns=dns_name
aws_emr_cluster
  words: master_dns=master_public_dns
aws_globalaccelerator_accelerator
  aws_lb: zone_id=hosted_zone_id
  words: dns=dns_name
aws_grafana_workspace
  words: workspace_endpoint=endpoint url=endpoint
aws_iam_access_key
  upgrade 3: ses_smtp_password=ses_smtp_password_v4
  iam.CreateAccessKey: secret_access_key=secret
aws_instance
  upgrade 2: network_interface_id=primary_network_interface_id
  ec2.RunInstances: private_ip_address=private_ip public_ip_address=public_ip private_dns_name=private_dns
    public_dns_name=public_dns
aws_internet_gateway
  words: igw_id=id
aws_kms_alias
  words: key_arn=target_key_arn
aws_kms_key
  words: kms_key_id=key_id
aws_lambda_function
  words: invocation_arn=invoke_arn qualified_invocation_arn=qualified_invoke_arn version_arn=qualified_arn
aws_launch_template
  words: version=latest_version
aws_lb
  elbv2.CreateLoadBalancer: load_balancer_arn=arn canonical_hosted_zone_id=zone_id
  aws_cloudfront_distribution: hosted_zone_id=zone_id
  words: dns=dns_name endpoint=dns_name alb_arn=arn nlb_arn=arn alb_dns_name=dns_name load_balancer_dns_name=dns_name
aws_lb_target_group
  words: tg_arn=arn full_name=arn_suffix
aws_lightsail_container_service
  words: public_url=url
aws_lightsail_instance
  upgrade 5: ipv6_address=ipv6_addresses[0]
  aws_instance: public_ip=public_ip_address private_ip=private_ip_address
aws_lightsail_static_ip
  aws_eip: public_ip=ip_address
aws_mq_broker
  words: endpoints=instances[0].endpoints console_url=instances[0].console_url
aws_msk_cluster
  kafka.GetBootstrapBrokers: bootstrap_broker_string=bootstrap_brokers bootstrap_broker_string_tls=bootstrap_brokers_tls
    bootstrap_broker_string_sasl_iam=bootstrap_brokers_sasl_iam
    bootstrap_broker_string_sasl_scram=bootstrap_brokers_sasl_scram
  words: bootstrap_brokers_ssl=bootstrap_brokers_tls bootstrap_brokers_iam=bootstrap_brokers_sasl_iam
    bootstrap_brokers_scram=bootstrap_brokers_sasl_scram zookeeper_connection_string=zookeeper_connect_string
    bootstrap_servers=bootstrap_brokers bootstrap_servers_tls=bootstrap_brokers_tls
aws_nat_gateway
  words: public_ip_address=public_ip eip=public_ip nat_ip=public_ip
aws_neptune_cluster
  aws_db_instance: address=endpoint
  aws_lb: zone_id=hosted_zone_id
  words: writer_endpoint=endpoint read_endpoint=reader_endpoint
aws_opensearch_domain
  aws_lb: dns_name=endpoint
  words: kibana=dashboard_endpoint
aws_organizations_organization
  words: root_id=roots[0].id root_arn=roots[0].arn
aws_rds_cluster
  aws_db_instance: address=endpoint
  aws_lb: zone_id=hosted_zone_id dns_name=endpoint
  words: writer_endpoint=endpoint read_endpoint=reader_endpoint
aws_rds_cluster_instance
  aws_db_instance: address=endpoint
aws_redshift_cluster
  aws_db_instance: address=dns_name
  words: host=dns_name hostname=dns_name endpoint_address=dns_name
aws_route53_record
  words: domain_name=fqdn
aws_route53_zone
  AWS::Route53::RecordSet: hosted_zone_id=zone_id
  words: ns=name_servers name_server=name_servers
aws_s3_bucket
  AWS::S3::Bucket: domain_name=bucket_domain_name regional_domain_name=bucket_regional_domain_name
  aws_lb: zone_id=hosted_zone_id dns_name=bucket_domain_name
  words: name=bucket
aws_security_group
  words: sg_id=id
aws_securityhub_account
  words: hub_arn=arn
aws_ses_domain_identity
  words: token=verification_token
aws_subnet
  aws_vpc_ipam_pool_cidr: cidr=cidr_block
aws_vpc
  aws_vpc_ipam_pool_cidr: cidr=cidr_block
aws_vpc_endpoint
  aws_lb: dns_name=dns_entry[0].dns_name zone_id=dns_entry[0].hosted_zone_id
  aws_cloudfront_distribution: hosted_zone_id=dns_entry[0].hosted_zone_id
aws_vpc_peering_connection
  words: status=accept_status
aws_vpn_connection
  words: tunnel1_outside_address=tunnel1_address tunnel2_outside_address=tunnel2_address
    tunnel1_psk=tunnel1_preshared_key tunnel2_psk=tunnel2_preshared_key
data aws_elb
  aws_cloudfront_distribution: hosted_zone_id=zone_id
  words: dns=dns_name canonical_hosted_zone_id=zone_id
data aws_cloudfront_distribution
  aws_lb: zone_id=hosted_zone_id dns_name=domain_name
data aws_s3_bucket
  aws_lb: zone_id=hosted_zone_id dns_name=bucket_domain_name
data aws_instances
  words: instance_ids=ids
random_id
  https://github.com/hashicorp/terraform-provider-random/blob/v3.0.0/CHANGELOG.md: b64=b64_url
random_password
  words: value=result password=result string=result
random_pet
  words: result=id
random_string
  words: value=result string=result
random_uuid
  words: value=result uuid=result
data archive_file
  words: output_sha256_base64=output_base64sha256
data aws_availability_zones
  words: zones=names availability_zones=names zone_names=names
data aws_connect_hours_of_operation
  upgrade 5: hours_of_operation_arn=arn
data aws_eks_cluster
  https://github.com/terraform-aws-modules/terraform-aws-eks/blob/master/outputs.tf:
    cluster_oidc_issuer_url=identity[0].oidc[0].issuer cluster_certificate_authority_data=certificate_authority[0].data
  eks.DescribeCluster: cluster_security_group_id=vpc_config[0].cluster_security_group_id
  words: oidc_issuer_url=identity[0].oidc[0].issuer oidc_issuer=identity[0].oidc[0].issuer
    certificate_authority_data=certificate_authority[0].data ca_data=certificate_authority[0].data
data aws_eks_node_group
  words: autoscaling_group_name=resources[0].autoscaling_groups[0].name asg_name=resources[0].autoscaling_groups[0].name
data aws_elasticache_replication_group
  upgrade 5: number_cache_clusters=num_cache_clusters replication_group_description=description
data aws_iam_policy_document
  https://registry.terraform.io/providers/hashicorp/template/latest/docs/data-sources/file: rendered=json
  words: policy=json policy_document=json document=json rendered_json=json
data aws_iam_role
  upgrade 2: assume_role_policy_document=assume_role_policy role_id=unique_id role_name=name
data aws_iot_endpoint
  words: endpoint=endpoint_address
terraform_data
  https://registry.terraform.io/providers/hashicorp/null/latest/docs/resources/resource: triggers=triggers_replace
  words: result=output value=output
data aws_kms_alias
  aws_kms_key: key_id=target_key_id
  words: key_arn=target_key_arn
data aws_lb
  aws_cloudfront_distribution: hosted_zone_id=zone_id
  elbv2.DescribeLoadBalancers: canonical_hosted_zone_id=zone_id
  words: dns=dns_name
data aws_organizations_organization
  words: root_id=roots[0].id root_arn=roots[0].arn
data aws_partition
  words: name=partition suffix=dns_suffix domain=dns_suffix
data aws_route53_zone
  AWS::Route53::RecordSet: hosted_zone_id=zone_id
data aws_secretsmanager_secret_version
  words: secret_value=secret_string value=secret_string secret=secret_string
data aws_subnets
  aws_eks_node_group: subnet_ids=ids
data aws_vpc
  aws_vpc_ipam_pool_cidr: cidr=cidr_block
data http
  words: response=response_body content=response_body
data local_file
  words: contents=content
"""

ROWS: Final = read(_TABLE)
# By the kind (`resource` or `data`), the type and the wrong name.
ATTRIBUTES: Final = {(row.kind, row.type, row.wrong): row.right for row in ROWS}
