resource "aws_iam_instance_profile" "orders" {
  name = "orders"
  role = "orders"
}

resource "aws_iam_policy" "orders" {
  name   = "orders"
  policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_kms_alias" "orders" {
  name          = "alias/orders"
  target_key_id = "1234abcd-12ab-34cd-56ef-1234567890ab"
}

resource "aws_s3_bucket_object_lock_configuration" "orders" {
  bucket = "orders-data"

  rule {
    default_retention {
      mode = "COMPLIANCE"
      days = 30
    }
  }
}

resource "aws_ec2_transit_gateway_vpc_attachment" "orders" {
  transit_gateway_id = "tgw-0123456789abcdef0"
  vpc_id             = "vpc-0123456789abcdef0"
  subnet_ids         = ["subnet-0123456789abcdef0"]
}

resource "aws_ssm_parameter" "orders" {
  name  = "/orders/profile"
  type  = "String"
  value = aws_iam_instance_profile.orders.arn
}

resource "aws_appautoscaling_target" "orders" {
  service_namespace  = "ecs"
  resource_id        = "service/orders/orders"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = 1
  max_capacity       = 4
}
