terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_codedeploy_deployment_group" "orders" {
  app_name              = "orders"
  deployment_group_name = "orders"
  service_role_arn      = "arn:aws:iam::111122223333:role/orders"

  load_balancer_info {
    target_group_pair_info {
      prod_traffic_route {
        listener_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/orders/1/2"]
      }

      target_group {
        names = ["blue", "green", "grey"]
      }
    }
  }
}
