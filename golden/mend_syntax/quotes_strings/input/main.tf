resource 'aws_instance' "web" {
  ami               = 'ami-0123456789abcdef0'
  instance_type     = “t3.micro”
  availability_zone = `eu-west-1a`
  key_name          = "deploy”
  private_ip        = 10.0.1.10
  user_data         = '{"role": "web"}'
  tags = {
    Name    = ${var.name}-web
    Owner   = ${var.owner}
    Version = 1.4.2
    Policy  = arn:aws:iam::aws:policy/ReadOnlyAccess
    Image   = "it's 5″ wide"
    Mail    = ops@example.com
    Page    = https://example.com/web # the status page
  }
  vpc_security_group_ids = ['sg-1', "sg-2", ‘sg-3’]
}

resource "aws_vpc" "main" {
  cidr_block = 10.0.0.0/16
}

resource "aws_cloudwatch_event_rule" "nightly" {
  schedule_expression = cron(0 3 * * ? *)
}

terraform {
  required_version = >= 1.5, < 2.0
}

resource "aws_instance" "large" {
  ami           = "ami-0123456789abcdef0"
  instance_type = m5.2xlarge
}
