variable "throughput" {
  description = "The throughput of each broker, in MiB a second; none is provisioned by default."
  type        = number
  default     = null
}

variable "use_spot" {
  type    = bool
  default = false
}

resource "aws_msk_cluster" "orders" {
  cluster_name           = "orders"
  kafka_version          = "3.6.0"
  number_of_broker_nodes = 3

  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = ["subnet-0a1b2c3d4e5f60718", "subnet-0a1b2c3d4e5f60719", "subnet-0a1b2c3d4e5f60720"]
    security_groups = ["sg-0a1b2c3d4e5f60718"]

    storage_info {
      ebs_storage_info {
        volume_size = 500

        dynamic "provisioned_throughput" {
          for_each = var.throughput == null ? [] : [var.throughput]

          content {
            enabled           = true
            volume_throughput = provisioned_throughput.value
          }
        }
      }
    }
  }
}

resource "aws_launch_template" "orders" {
  name_prefix   = "orders-"
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "m5.large"
}

resource "aws_autoscaling_group" "orders" {
  name                = "orders"
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = ["subnet-0a1b2c3d4e5f60718"]

  dynamic "mixed_instances_policy" {
    for_each = var.use_spot ? [1] : []

    content {
      instances_distribution {
        on_demand_percentage_above_base_capacity = 0
      }

      launch_template {
        launch_template_specification {
          launch_template_id = aws_launch_template.orders.id
        }
      }
    }
  }

  warm_pool {
    min_size = 1
  }
}
