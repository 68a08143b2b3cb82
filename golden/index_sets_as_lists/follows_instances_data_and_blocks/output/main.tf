data "aws_lb" "web" {
  name = "web"
}

resource "aws_acm_certificate" "sites" {
  for_each = toset(["a.example.com", "b.example.com"])

  domain_name       = each.key
  validation_method = "DNS"
}

resource "aws_instance" "web" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.micro"

  ebs_block_device {
    device_name = "/dev/sdf"
    volume_size = 20
  }
}

output "group" {
  description = "The security group of the load balancer."
  value       = "group ${tolist(data.aws_lb.web.security_groups)[0]}"
}

output "record" {
  description = "The record that validates the first certificate."
  value       = tolist(aws_acm_certificate.sites["a.example.com"].domain_validation_options)[0].resource_record_name
}

output "volume" {
  description = "The first volume."
  value       = tolist(aws_instance.web.ebs_block_device)[0].volume_id
}
