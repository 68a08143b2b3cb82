resource "aws_glue_job" "load" {
  name         = "load"
  role_arn     = var.role_arn
  min_capacity = 2

  command {
    script_location = "s3://scripts/load.py"
  }
}

resource "aws_route53_health_check" "site" {
  type       = "HTTPS"
  fqdn       = "www.example.com"
  port       = 443
  enable_ssl = true
}

resource "aws_autoscaling_group" "web" {
  min_size         = 1
  max_size         = 4
  desired_capacity = 2
  default_cooldown = 60

  launch_template {
    id = var.launch_template_id
  }

  warm_pool {
    max_size = 3
  }
}
