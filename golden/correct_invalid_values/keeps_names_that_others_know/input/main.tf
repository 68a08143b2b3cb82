terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# The alarm knows the database by its name.
resource "aws_db_instance" "orders" {
  identifier          = "Orders_DB"
  engine              = "postgres"
  instance_class      = "db.t4g.micro"
  allocated_storage   = 20
  username            = "orders"
  password            = "not-for-long"
  skip_final_snapshot = true
}

resource "aws_cloudwatch_metric_alarm" "orders" {
  alarm_name          = "orders"
  namespace           = "AWS/RDS"
  metric_name         = "CPUUtilization"
  statistic           = "Average"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  period              = 60
  evaluation_periods  = 1

  dimensions = {
    DBInstanceIdentifier = "Orders_DB"
  }
}

resource "aws_db_instance" "payments" {
  identifier          = "1-payments"
  engine              = "postgres"
  instance_class      = "db.t4g.micro"
  allocated_storage   = 20
  username            = "payments"
  password            = "not-for-long"
  skip_final_snapshot = true
}
