# Words that want quotes, texts of other languages, and roots that Terraform has not.
resource "aws_instance" "orders" {
  ami           = "ami-0abcdef1234567890"
  instance_type = t3.micro

  lifecycle {
    ignore_changes = [root_block_device.encrypted, tags.Name]
  }
}

resource "aws_cloudfront_function" "orders" {
  name    = "orders"
  runtime = "cloudfront-js-2.0"
  code    = <<-EOT
    // not request.method, and not $${event.type}
    function handler(event) { return `$${event.name}: ${request.uri}`; }
  EOT
}

output "urls" {
  value = [inputs.url, "inputs.url", path.modules, terraform.workspace]
}
