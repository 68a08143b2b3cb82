terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
    cloudinit = {
      source  = "hashicorp/cloudinit"
      version = "~> 2.3"
    }
  }
}

variable "is_blue" {
  type    = bool
  default = true
}

locals {
  blue  = <<-EOT
    #!/bin/bash
    echo blue
  EOT
  green = "#!/bin/bash\necho green"
  both  = var.is_blue ? local.blue : local.green
}

data "cloudinit_config" "plain" {
  gzip          = false
  base64_encode = false

  part {
    content_type = "text/x-shellscript"
    content      = local.blue
  }
}

resource "aws_instance" "blue" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  user_data     = local.blue
}

resource "aws_launch_template" "local" {
  name_prefix = "local-"
  image_id    = "ami-0123456789abcdef0"
  user_data   = base64encode(local.both) # either
}

resource "aws_launch_template" "file" {
  name_prefix = "file-"
  user_data   = base64encode(templatefile("${path.module}/init.sh", { port = 80 }))
}

resource "aws_launch_template" "joined" {
  name_prefix = "joined-"
  user_data = base64encode(join("\n", [
    "#!/bin/bash",
    local.green,
  ]))
}

resource "aws_launch_template" "made" {
  name_prefix = "made-"
  user_data   = base64encode("${data.cloudinit_config.plain.rendered}")
}

resource "aws_launch_template" "none" {
  name_prefix = "none-"
  user_data   = base64encode(var.is_blue ? local.blue : "")
}

resource "aws_launch_template" "bare" {
  name_prefix = "bare-"
  user_data = base64encode(<<EOF
#!/bin/bash
echo bare
EOF
  )
}

resource "aws_instance" "green" {
  ami              = "ami-0123456789abcdef0"
  instance_type    = "t3.micro"
  user_data_base64 = base64encode(local.green)
}
