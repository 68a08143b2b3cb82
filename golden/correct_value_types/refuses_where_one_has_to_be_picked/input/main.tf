variable "subnet_ids" {
  description = "The subnets."
  type        = list(string)
}

variable "group_ids" {
  description = "The security groups."
  type        = string
}

variable "ttl" {
  description = "How long answers are kept, in seconds."
  type        = number
  default     = "5 minutes"
}

resource "aws_instance" "web" {
  ami                    = "ami-0a1b2c3d4e5f60718"
  instance_type          = ["t3.micro", "t3.small"]
  subnet_id              = var.subnet_ids
  vpc_security_group_ids = var.group_ids
}

resource "aws_lb" "web" {
  subnets = "subnet-0a1b2c3d4e5f60718,subnet-0a1b2c3d4e5f60719"
}
