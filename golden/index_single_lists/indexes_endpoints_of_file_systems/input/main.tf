resource "aws_fsx_ontap_file_system" "shared" {
  storage_capacity    = 1024
  subnet_ids          = ["subnet-0a1b2c3d4e5f60718"]
  preferred_subnet_id = "subnet-0a1b2c3d4e5f60718"
  deployment_type     = "SINGLE_AZ_1"
  throughput_capacity = 512
}

resource "aws_fsx_ontap_storage_virtual_machine" "orders" {
  file_system_id = aws_fsx_ontap_file_system.shared.id
  name           = "orders"
}

output "management" {
  value = aws_fsx_ontap_file_system.shared.endpoints.management.dns_name
}

output "mount" {
  value = "${aws_fsx_ontap_storage_virtual_machine.orders.endpoints[0].nfs.dns_name}:/orders"
}
