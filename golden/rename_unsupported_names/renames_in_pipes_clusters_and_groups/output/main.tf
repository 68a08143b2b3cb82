resource "aws_pipes_pipe" "orders" {
  name     = "orders"
  role_arn = "arn:aws:iam::123456789012:role/pipes"
  source   = "arn:aws:sqs:eu-west-1:123456789012:orders"
  target   = "arn:aws:states:eu-west-1:123456789012:stateMachine:orders"

  target_parameters {
    step_function_state_machine_parameters {
      invocation_type = "FIRE_AND_FORGET"
    }
  }

  log_configuration {
    level = "ERROR"

    cloudwatch_logs_log_destination {
      log_group_arn = "arn:aws:logs:eu-west-1:123456789012:log-group:orders"
    }

    firehose_log_destination {
      delivery_stream_arn = "arn:aws:firehose:eu-west-1:123456789012:deliverystream/orders"
    }
  }
}

resource "aws_lambda_event_source_mapping" "orders" {
  event_source_arn = "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/1234abcd-12ab-34cd-56ef-1234567890ab-1"
  function_name    = "orders"
  topics           = ["orders"]

  # The words between are left out.
  amazon_managed_kafka_event_source_config {
    consumer_group_id = "orders"
  }
}

resource "aws_emr_cluster" "reports" {
  name          = "reports"
  release_label = "emr-7.0.0"
  service_role  = "EMR_DefaultRole"

  ec2_attributes {
    instance_profile = "EMR_EC2_DefaultRole"
  }

  core_instance_group {
    instance_type = "m5.xlarge"

    ebs_config {
      size = 100
      type = "gp3"
    }
  }

  master_instance_group {
    instance_type = "m5.xlarge"
  }
}

resource "aws_redshift_cluster" "reports" {
  cluster_identifier                  = "reports"
  node_type                           = "ra3.large"
  master_username                     = "reports"
  manage_master_password              = true
  automated_snapshot_retention_period = 7
  skip_final_snapshot                 = true
}

resource "aws_quicksight_group" "buyers" {
  group_name = "buyers"
}

resource "aws_quicksight_group_membership" "buyers" {
  group_name  = aws_quicksight_group.buyers.group_name
  member_name = "mia"
}

resource "aws_dms_replication_instance" "orders" {
  replication_instance_id    = "orders"
  replication_instance_class = "dms.t3.medium"
}

resource "aws_apigatewayv2_api" "chat" {
  name                       = "chat"
  protocol_type              = "WEBSOCKET"
  route_selection_expression = "$request.body.action"
}

resource "aws_apigatewayv2_stage" "chat" {
  api_id = aws_apigatewayv2_api.chat.id
  name   = "live"
}

resource "aws_bedrockagent_agent_alias" "help" {
  agent_id         = "ABCDEFGHIJ"
  agent_alias_name = "live"
}

output "addresses" {
  value = {
    alias    = aws_bedrockagent_agent_alias.help.agent_alias_id
    chat     = aws_apigatewayv2_stage.chat.invoke_url
    chats    = aws_apigatewayv2_api.chat.api_endpoint
    dms      = aws_dms_replication_instance.orders.replication_instance_private_ips[0]
    redshift = aws_redshift_cluster.reports.dns_name
  }
}
