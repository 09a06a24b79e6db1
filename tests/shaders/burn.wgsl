@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn full_kernel_c_f32_n_1(@builtin(workgroup_id) v68: vec3<u32>, @builtin(num_workgroups) v70: vec3<u32>, @builtin(local_invocation_index) v77: u32) {
let v89 = &v2;
var<function> inv_return_flag_v20_store: bool= true;
let inv_return_flag_v20 = &inv_return_flag_v20_store;
let v1 = info_var.scalars_usize[0];
let v21 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v69 = v68[2];
let v23 = u32(v69);
let v71 = v70[1];
let v25 = u32(v71);
let v26 = v23 * v25;
let v72 = v70[0];
let v28 = u32(v72);
let v29 = v26 * v28;
let v73 = v68[1];
let v31 = u32(v73);
let v34 = v31 * v28;
let v35 = v29 + v34;
let v75 = v68[0];
let v37 = u32(v75);
let v38 = v35 + v37;
let v87 = u32(4);
let v41 = v38 * v87;
let v78 = v77;
let v43 = u32(v78);
let v44 = v41 + v43;
let v8 = v44 < v1;
let v10 = v44 < v21;
let v11 = v8 && v10;
let v12 = !v11;
if v12 {
let v13 = false;
*inv_return_flag_v20 = v13;

}
let v14 = *inv_return_flag_v20;
if v14 {
let v19 = &(*v89)[v44];
*v19 = v6;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_scalar_binop_c_f32_n_1(@builtin(workgroup_id) v103: vec3<u32>, @builtin(num_workgroups) v105: vec3<u32>, @builtin(local_invocation_index) v112: u32) {
let v133 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v32 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v104 = v103[2];
let v35 = u32(v104);
let v106 = v105[1];
let v37 = u32(v106);
let v38 = v35 * v37;
let v107 = v105[0];
let v40 = u32(v107);
let v41 = v38 * v40;
let v108 = v103[1];
let v43 = u32(v108);
let v46 = v43 * v40;
let v47 = v41 + v46;
let v110 = v103[0];
let v49 = u32(v110);
let v50 = v47 + v49;
let v130 = u32(4);
let v53 = v50 * v130;
let v113 = v112;
let v55 = u32(v113);
let v56 = v53 + v55;
let v12 = v56 < v7;
let v14 = v56 < v32;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v133)[v56];
let v25 = *v24;
let v26 = v25 * v6;
*v24 = v26;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_scalar_binop_c_f32_n_1(@builtin(workgroup_id) v103: vec3<u32>, @builtin(num_workgroups) v105: vec3<u32>, @builtin(local_invocation_index) v112: u32) {
let v133 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v32 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v104 = v103[2];
let v35 = u32(v104);
let v106 = v105[1];
let v37 = u32(v106);
let v38 = v35 * v37;
let v107 = v105[0];
let v40 = u32(v107);
let v41 = v38 * v40;
let v108 = v103[1];
let v43 = u32(v108);
let v46 = v43 * v40;
let v47 = v41 + v46;
let v110 = v103[0];
let v49 = u32(v110);
let v50 = v47 + v49;
let v130 = u32(4);
let v53 = v50 * v130;
let v113 = v112;
let v55 = u32(v113);
let v56 = v53 + v55;
let v12 = v56 < v7;
let v14 = v56 < v32;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v133)[v56];
let v25 = *v24;
let v26 = v25 / v6;
*v24 = v26;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn unary_float_f_f32_n_1(@builtin(workgroup_id) v124: vec3<u32>, @builtin(num_workgroups) v126: vec3<u32>, @builtin(local_invocation_index) v133: u32) {
let v157 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v32 = info_var.static_meta[0];
let v6 = info_var.scalars_usize[1];
let v10 = info_var.scalars_f32[0];
let v125 = v124[2];
let v56 = u32(v125);
let v127 = v126[1];
let v58 = u32(v127);
let v59 = v56 * v58;
let v128 = v126[0];
let v61 = u32(v128);
let v62 = v59 * v61;
let v129 = v124[1];
let v64 = u32(v129);
let v67 = v64 * v61;
let v68 = v62 + v67;
let v131 = v124[0];
let v70 = u32(v131);
let v71 = v68 + v70;
let v151 = u32(4);
let v74 = v71 * v151;
let v134 = v133;
let v76 = u32(v134);
let v77 = v74 + v76;
let v12 = v77 < v6;
let v14 = v77 < v32;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v157)[v77];
let v25 = *v24;
let v34 = f32(2.0);
let v51 = v10 / v34;
let v52 = floor(v51);
let v156 = f32(-2.0);
let v155 = fma(v156, v52, v10);
let v36 = f32(0.0);
let v37 = v155 == v36;
let v38 = f32(1.0);
let v39 = v155 == v38;
let v41 = v25 < v36;
let v42 = abs(v25);
let v43 = pow(v42, v10);
let v44 = -v25;
let v45 = pow(v44, v10);
let v46 = -v45;
let v47 = pow(v25, v10);
let v48 = v39 && v41;
let v49 = select(v47, v46, v48);
let v50 = select(v49, v43, v37);
*v24 = v50;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn full_kernel_c_f32_n_1(@builtin(workgroup_id) v68: vec3<u32>, @builtin(num_workgroups) v70: vec3<u32>, @builtin(local_invocation_index) v77: u32) {
let v89 = &v2;
var<function> inv_return_flag_v20_store: bool= true;
let inv_return_flag_v20 = &inv_return_flag_v20_store;
let v1 = info_var.scalars_usize[0];
let v21 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v69 = v68[2];
let v23 = u32(v69);
let v71 = v70[1];
let v25 = u32(v71);
let v26 = v23 * v25;
let v72 = v70[0];
let v28 = u32(v72);
let v29 = v26 * v28;
let v73 = v68[1];
let v31 = u32(v73);
let v34 = v31 * v28;
let v35 = v29 + v34;
let v75 = v68[0];
let v37 = u32(v75);
let v38 = v35 + v37;
let v87 = u32(8);
let v41 = v38 * v87;
let v78 = v77;
let v43 = u32(v78);
let v44 = v41 + v43;
let v8 = v44 < v1;
let v10 = v44 < v21;
let v11 = v8 && v10;
let v12 = !v11;
if v12 {
let v13 = false;
*inv_return_flag_v20 = v13;

}
let v14 = *inv_return_flag_v20;
if v14 {
let v19 = &(*v89)[v44];
*v19 = v6;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn kernel_scalar_binop_c_f32_n_1(@builtin(workgroup_id) v103: vec3<u32>, @builtin(num_workgroups) v105: vec3<u32>, @builtin(local_invocation_index) v112: u32) {
let v133 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v32 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v104 = v103[2];
let v35 = u32(v104);
let v106 = v105[1];
let v37 = u32(v106);
let v38 = v35 * v37;
let v107 = v105[0];
let v40 = u32(v107);
let v41 = v38 * v40;
let v108 = v103[1];
let v43 = u32(v108);
let v46 = v43 * v40;
let v47 = v41 + v46;
let v110 = v103[0];
let v49 = u32(v110);
let v50 = v47 + v49;
let v130 = u32(8);
let v53 = v50 * v130;
let v113 = v112;
let v55 = u32(v113);
let v56 = v53 + v55;
let v12 = v56 < v7;
let v14 = v56 < v32;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v133)[v56];
let v25 = *v24;
let v26 = v25 * v6;
*v24 = v26;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn full_kernel_c_f32_n_1(@builtin(workgroup_id) v68: vec3<u32>, @builtin(num_workgroups) v70: vec3<u32>, @builtin(local_invocation_index) v77: u32) {
let v89 = &v2;
var<function> inv_return_flag_v20_store: bool= true;
let inv_return_flag_v20 = &inv_return_flag_v20_store;
let v1 = info_var.scalars_usize[0];
let v21 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v69 = v68[2];
let v23 = u32(v69);
let v71 = v70[1];
let v25 = u32(v71);
let v26 = v23 * v25;
let v72 = v70[0];
let v28 = u32(v72);
let v29 = v26 * v28;
let v73 = v68[1];
let v31 = u32(v73);
let v34 = v31 * v28;
let v35 = v29 + v34;
let v75 = v68[0];
let v37 = u32(v75);
let v38 = v35 + v37;
let v87 = u32(32);
let v41 = v38 * v87;
let v78 = v77;
let v43 = u32(v78);
let v44 = v41 + v43;
let v8 = v44 < v1;
let v10 = v44 < v21;
let v11 = v8 && v10;
let v12 = !v11;
if v12 {
let v13 = false;
*inv_return_flag_v20 = v13;

}
let v14 = *inv_return_flag_v20;
if v14 {
let v19 = &(*v89)[v44];
*v19 = v6;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_scalar_binop_c_f32_n_1(@builtin(workgroup_id) v103: vec3<u32>, @builtin(num_workgroups) v105: vec3<u32>, @builtin(local_invocation_index) v112: u32) {
let v133 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v32 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v104 = v103[2];
let v35 = u32(v104);
let v106 = v105[1];
let v37 = u32(v106);
let v38 = v35 * v37;
let v107 = v105[0];
let v40 = u32(v107);
let v41 = v38 * v40;
let v108 = v103[1];
let v43 = u32(v108);
let v46 = v43 * v40;
let v47 = v41 + v46;
let v110 = v103[0];
let v49 = u32(v110);
let v50 = v47 + v49;
let v130 = u32(32);
let v53 = v50 * v130;
let v113 = v112;
let v55 = u32(v113);
let v56 = v53 + v55;
let v12 = v56 < v7;
let v14 = v56 < v32;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v133)[v56];
let v25 = *v24;
let v26 = v25 * v6;
*v24 = v26;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_scalar_binop_c_f32_n_1(@builtin(workgroup_id) v103: vec3<u32>, @builtin(num_workgroups) v105: vec3<u32>, @builtin(local_invocation_index) v112: u32) {
let v133 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v32 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v104 = v103[2];
let v35 = u32(v104);
let v106 = v105[1];
let v37 = u32(v106);
let v38 = v35 * v37;
let v107 = v105[0];
let v40 = u32(v107);
let v41 = v38 * v40;
let v108 = v103[1];
let v43 = u32(v108);
let v46 = v43 * v40;
let v47 = v41 + v46;
let v110 = v103[0];
let v49 = u32(v110);
let v50 = v47 + v49;
let v130 = u32(32);
let v53 = v50 * v130;
let v113 = v112;
let v55 = u32(v113);
let v56 = v53 + v55;
let v12 = v56 < v7;
let v14 = v56 < v32;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v133)[v56];
let v25 = *v24;
let v26 = v25 + v6;
*v24 = v26;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn unary_float_f_f32_n_1(@builtin(workgroup_id) v102: vec3<u32>, @builtin(num_workgroups) v104: vec3<u32>, @builtin(local_invocation_index) v111: u32) {
let v132 = &v2;
var<function> inv_return_flag_v30_store: bool= true;
let inv_return_flag_v30 = &inv_return_flag_v30_store;
let v31 = info_var.static_meta[0];
let v6 = info_var.scalars_usize[1];
let v103 = v102[2];
let v34 = u32(v103);
let v105 = v104[1];
let v36 = u32(v105);
let v37 = v34 * v36;
let v106 = v104[0];
let v39 = u32(v106);
let v40 = v37 * v39;
let v107 = v102[1];
let v42 = u32(v107);
let v45 = v42 * v39;
let v46 = v40 + v45;
let v109 = v102[0];
let v48 = u32(v109);
let v49 = v46 + v48;
let v129 = u32(4);
let v52 = v49 * v129;
let v112 = v111;
let v54 = u32(v112);
let v55 = v52 + v54;
let v11 = v55 < v6;
let v13 = v55 < v31;
let v14 = v11 && v13;
let v15 = !v14;
if v15 {
let v16 = false;
*inv_return_flag_v30 = v16;

}
let v17 = *inv_return_flag_v30;
if v17 {
let v23 = &(*v132)[v55];
let v24 = *v23;
let v25 = log(v24);
*v23 = v25;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn unary_float_f_f32_n_1(@builtin(workgroup_id) v102: vec3<u32>, @builtin(num_workgroups) v104: vec3<u32>, @builtin(local_invocation_index) v111: u32) {
let v132 = &v2;
var<function> inv_return_flag_v30_store: bool= true;
let inv_return_flag_v30 = &inv_return_flag_v30_store;
let v31 = info_var.static_meta[0];
let v6 = info_var.scalars_usize[1];
let v103 = v102[2];
let v34 = u32(v103);
let v105 = v104[1];
let v36 = u32(v105);
let v37 = v34 * v36;
let v106 = v104[0];
let v39 = u32(v106);
let v40 = v37 * v39;
let v107 = v102[1];
let v42 = u32(v107);
let v45 = v42 * v39;
let v46 = v40 + v45;
let v109 = v102[0];
let v48 = u32(v109);
let v49 = v46 + v48;
let v129 = u32(4);
let v52 = v49 * v129;
let v112 = v111;
let v54 = u32(v112);
let v55 = v52 + v54;
let v11 = v55 < v6;
let v13 = v55 < v31;
let v14 = v11 && v13;
let v15 = !v14;
if v15 {
let v16 = false;
*inv_return_flag_v30 = v16;

}
let v17 = *inv_return_flag_v30;
if v17 {
let v23 = &(*v132)[v55];
let v24 = *v23;
let v25 = sqrt(v24);
*v23 = v25;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn unary_float_f_f32_n_1(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v2;
var<function> inv_return_flag_v30_store: bool= true;
let inv_return_flag_v30 = &inv_return_flag_v30_store;
let v31 = info_var.static_meta[0];
let v6 = info_var.scalars_usize[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(4);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v11 = v57 < v6;
let v13 = v57 < v31;
let v14 = v11 && v13;
let v15 = !v14;
if v15 {
let v16 = false;
*inv_return_flag_v30 = v16;

}
let v17 = *inv_return_flag_v30;
if v17 {
let v23 = &(*v134)[v57];
let v24 = *v23;
let v33 = f32(1.0);
let v34 = v33 / v24;
*v23 = v34;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn unary_float_f_f32_n_1(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v2;
var<function> inv_return_flag_v30_store: bool= true;
let inv_return_flag_v30 = &inv_return_flag_v30_store;
let v31 = info_var.static_meta[0];
let v6 = info_var.scalars_usize[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(8);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v11 = v57 < v6;
let v13 = v57 < v31;
let v14 = v11 && v13;
let v15 = !v14;
if v15 {
let v16 = false;
*inv_return_flag_v30 = v16;

}
let v17 = *inv_return_flag_v30;
if v17 {
let v23 = &(*v134)[v57];
let v24 = *v23;
let v33 = f32(1.0);
let v34 = v33 / v24;
*v23 = v34;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn unary_float_f_f32_n_1(@builtin(workgroup_id) v102: vec3<u32>, @builtin(num_workgroups) v104: vec3<u32>, @builtin(local_invocation_index) v111: u32) {
let v132 = &v2;
var<function> inv_return_flag_v30_store: bool= true;
let inv_return_flag_v30 = &inv_return_flag_v30_store;
let v31 = info_var.static_meta[0];
let v6 = info_var.scalars_usize[1];
let v103 = v102[2];
let v34 = u32(v103);
let v105 = v104[1];
let v36 = u32(v105);
let v37 = v34 * v36;
let v106 = v104[0];
let v39 = u32(v106);
let v40 = v37 * v39;
let v107 = v102[1];
let v42 = u32(v107);
let v45 = v42 * v39;
let v46 = v40 + v45;
let v109 = v102[0];
let v48 = u32(v109);
let v49 = v46 + v48;
let v129 = u32(16);
let v52 = v49 * v129;
let v112 = v111;
let v54 = u32(v112);
let v55 = v52 + v54;
let v11 = v55 < v6;
let v13 = v55 < v31;
let v14 = v11 && v13;
let v15 = !v14;
if v15 {
let v16 = false;
*inv_return_flag_v30 = v16;

}
let v17 = *inv_return_flag_v30;
if v17 {
let v23 = &(*v132)[v55];
let v24 = *v23;
let v25 = sqrt(v24);
*v23 = v25;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn unary_float_f_f32_n_1(@builtin(workgroup_id) v102: vec3<u32>, @builtin(num_workgroups) v104: vec3<u32>, @builtin(local_invocation_index) v111: u32) {
let v132 = &v2;
var<function> inv_return_flag_v30_store: bool= true;
let inv_return_flag_v30 = &inv_return_flag_v30_store;
let v31 = info_var.static_meta[0];
let v6 = info_var.scalars_usize[1];
let v103 = v102[2];
let v34 = u32(v103);
let v105 = v104[1];
let v36 = u32(v105);
let v37 = v34 * v36;
let v106 = v104[0];
let v39 = u32(v106);
let v40 = v37 * v39;
let v107 = v102[1];
let v42 = u32(v107);
let v45 = v42 * v39;
let v46 = v40 + v45;
let v109 = v102[0];
let v48 = u32(v109);
let v49 = v46 + v48;
let v129 = u32(32);
let v52 = v49 * v129;
let v112 = v111;
let v54 = u32(v112);
let v55 = v52 + v54;
let v11 = v55 < v6;
let v13 = v55 < v31;
let v14 = v11 && v13;
let v15 = !v14;
if v15 {
let v16 = false;
*inv_return_flag_v30 = v16;

}
let v17 = *inv_return_flag_v30;
if v17 {
let v23 = &(*v132)[v55];
let v24 = *v23;
let v25 = sqrt(v24);
*v23 = v25;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn unary_float_f_f32_n_1(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v2;
var<function> inv_return_flag_v30_store: bool= true;
let inv_return_flag_v30 = &inv_return_flag_v30_store;
let v31 = info_var.static_meta[0];
let v6 = info_var.scalars_usize[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(32);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v11 = v57 < v6;
let v13 = v57 < v31;
let v14 = v11 && v13;
let v15 = !v14;
if v15 {
let v16 = false;
*inv_return_flag_v30 = v16;

}
let v17 = *inv_return_flag_v30;
if v17 {
let v23 = &(*v134)[v57];
let v24 = *v23;
let v33 = f32(1.0);
let v34 = v33 / v24;
*v23 = v34;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_scalar_binop_c_f32_n_2(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v2;
var<function> inv_return_flag_v32_store: bool= true;
let inv_return_flag_v32 = &inv_return_flag_v32_store;
let v33 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(4);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v12 = v57 < v7;
let v14 = v57 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v32 = v17;

}
let v18 = *inv_return_flag_v32;
if v18 {
let v24 = &(*v134)[v57];
let v25 = *v24;
let v26 = vec2<f32>(v6);
let v27 = v25 * v26;
*v24 = v27;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn full_kernel_c_f32_n_2(@builtin(workgroup_id) v69: vec3<u32>, @builtin(num_workgroups) v71: vec3<u32>, @builtin(local_invocation_index) v78: u32) {
let v90 = &v2;
var<function> inv_return_flag_v21_store: bool= true;
let inv_return_flag_v21 = &inv_return_flag_v21_store;
let v1 = info_var.scalars_usize[0];
let v22 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v70 = v69[2];
let v24 = u32(v70);
let v72 = v71[1];
let v26 = u32(v72);
let v27 = v24 * v26;
let v73 = v71[0];
let v29 = u32(v73);
let v30 = v27 * v29;
let v74 = v69[1];
let v32 = u32(v74);
let v35 = v32 * v29;
let v36 = v30 + v35;
let v76 = v69[0];
let v38 = u32(v76);
let v39 = v36 + v38;
let v88 = u32(8);
let v42 = v39 * v88;
let v79 = v78;
let v44 = u32(v79);
let v45 = v42 + v44;
let v8 = v45 < v1;
let v10 = v45 < v22;
let v11 = v8 && v10;
let v12 = !v11;
if v12 {
let v13 = false;
*inv_return_flag_v21 = v13;

}
let v14 = *inv_return_flag_v21;
if v14 {
let v16 = vec2<f32>(v6);
let v20 = &(*v90)[v45];
*v20 = v16;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn kernel_scalar_binop_c_f32_n_2(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v2;
var<function> inv_return_flag_v32_store: bool= true;
let inv_return_flag_v32 = &inv_return_flag_v32_store;
let v33 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(8);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v12 = v57 < v7;
let v14 = v57 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v32 = v17;

}
let v18 = *inv_return_flag_v32;
if v18 {
let v24 = &(*v134)[v57];
let v25 = *v24;
let v26 = vec2<f32>(v6);
let v27 = v25 * v26;
*v24 = v27;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn full_kernel_c_f32_n_2(@builtin(workgroup_id) v69: vec3<u32>, @builtin(num_workgroups) v71: vec3<u32>, @builtin(local_invocation_index) v78: u32) {
let v90 = &v2;
var<function> inv_return_flag_v21_store: bool= true;
let inv_return_flag_v21 = &inv_return_flag_v21_store;
let v1 = info_var.scalars_usize[0];
let v22 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v70 = v69[2];
let v24 = u32(v70);
let v72 = v71[1];
let v26 = u32(v72);
let v27 = v24 * v26;
let v73 = v71[0];
let v29 = u32(v73);
let v30 = v27 * v29;
let v74 = v69[1];
let v32 = u32(v74);
let v35 = v32 * v29;
let v36 = v30 + v35;
let v76 = v69[0];
let v38 = u32(v76);
let v39 = v36 + v38;
let v88 = u32(16);
let v42 = v39 * v88;
let v79 = v78;
let v44 = u32(v79);
let v45 = v42 + v44;
let v8 = v45 < v1;
let v10 = v45 < v22;
let v11 = v8 && v10;
let v12 = !v11;
if v12 {
let v13 = false;
*inv_return_flag_v21 = v13;

}
let v14 = *inv_return_flag_v21;
if v14 {
let v16 = vec2<f32>(v6);
let v20 = &(*v90)[v45];
*v20 = v16;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn kernel_scalar_binop_c_f32_n_2(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v2;
var<function> inv_return_flag_v32_store: bool= true;
let inv_return_flag_v32 = &inv_return_flag_v32_store;
let v33 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(16);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v12 = v57 < v7;
let v14 = v57 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v32 = v17;

}
let v18 = *inv_return_flag_v32;
if v18 {
let v24 = &(*v134)[v57];
let v25 = *v24;
let v26 = vec2<f32>(v6);
let v27 = v25 * v26;
*v24 = v27;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn full_kernel_c_f32_n_2(@builtin(workgroup_id) v69: vec3<u32>, @builtin(num_workgroups) v71: vec3<u32>, @builtin(local_invocation_index) v78: u32) {
let v90 = &v2;
var<function> inv_return_flag_v21_store: bool= true;
let inv_return_flag_v21 = &inv_return_flag_v21_store;
let v1 = info_var.scalars_usize[0];
let v22 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v70 = v69[2];
let v24 = u32(v70);
let v72 = v71[1];
let v26 = u32(v72);
let v27 = v24 * v26;
let v73 = v71[0];
let v29 = u32(v73);
let v30 = v27 * v29;
let v74 = v69[1];
let v32 = u32(v74);
let v35 = v32 * v29;
let v36 = v30 + v35;
let v76 = v69[0];
let v38 = u32(v76);
let v39 = v36 + v38;
let v88 = u32(32);
let v42 = v39 * v88;
let v79 = v78;
let v44 = u32(v79);
let v45 = v42 + v44;
let v8 = v45 < v1;
let v10 = v45 < v22;
let v11 = v8 && v10;
let v12 = !v11;
if v12 {
let v13 = false;
*inv_return_flag_v21 = v13;

}
let v14 = *inv_return_flag_v21;
if v14 {
let v16 = vec2<f32>(v6);
let v20 = &(*v90)[v45];
*v20 = v16;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_scalar_binop_c_f32_n_2(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v2;
var<function> inv_return_flag_v32_store: bool= true;
let inv_return_flag_v32 = &inv_return_flag_v32_store;
let v33 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(32);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v12 = v57 < v7;
let v14 = v57 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v32 = v17;

}
let v18 = *inv_return_flag_v32;
if v18 {
let v24 = &(*v134)[v57];
let v25 = *v24;
let v26 = vec2<f32>(v6);
let v27 = v25 * v26;
*v24 = v27;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn unary_float_f_f32_n_2(@builtin(workgroup_id) v102: vec3<u32>, @builtin(num_workgroups) v104: vec3<u32>, @builtin(local_invocation_index) v111: u32) {
let v132 = &v2;
var<function> inv_return_flag_v30_store: bool= true;
let inv_return_flag_v30 = &inv_return_flag_v30_store;
let v31 = info_var.static_meta[0];
let v6 = info_var.scalars_usize[1];
let v103 = v102[2];
let v34 = u32(v103);
let v105 = v104[1];
let v36 = u32(v105);
let v37 = v34 * v36;
let v106 = v104[0];
let v39 = u32(v106);
let v40 = v37 * v39;
let v107 = v102[1];
let v42 = u32(v107);
let v45 = v42 * v39;
let v46 = v40 + v45;
let v109 = v102[0];
let v48 = u32(v109);
let v49 = v46 + v48;
let v129 = u32(8);
let v52 = v49 * v129;
let v112 = v111;
let v54 = u32(v112);
let v55 = v52 + v54;
let v11 = v55 < v6;
let v13 = v55 < v31;
let v14 = v11 && v13;
let v15 = !v14;
if v15 {
let v16 = false;
*inv_return_flag_v30 = v16;

}
let v17 = *inv_return_flag_v30;
if v17 {
let v23 = &(*v132)[v55];
let v24 = *v23;
let v25 = exp(v24);
*v23 = v25;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn unary_float_f_f32_n_2(@builtin(workgroup_id) v102: vec3<u32>, @builtin(num_workgroups) v104: vec3<u32>, @builtin(local_invocation_index) v111: u32) {
let v132 = &v2;
var<function> inv_return_flag_v30_store: bool= true;
let inv_return_flag_v30 = &inv_return_flag_v30_store;
let v31 = info_var.static_meta[0];
let v6 = info_var.scalars_usize[1];
let v103 = v102[2];
let v34 = u32(v103);
let v105 = v104[1];
let v36 = u32(v105);
let v37 = v34 * v36;
let v106 = v104[0];
let v39 = u32(v106);
let v40 = v37 * v39;
let v107 = v102[1];
let v42 = u32(v107);
let v45 = v42 * v39;
let v46 = v40 + v45;
let v109 = v102[0];
let v48 = u32(v109);
let v49 = v46 + v48;
let v129 = u32(16);
let v52 = v49 * v129;
let v112 = v111;
let v54 = u32(v112);
let v55 = v52 + v54;
let v11 = v55 < v6;
let v13 = v55 < v31;
let v14 = v11 && v13;
let v15 = !v14;
if v15 {
let v16 = false;
*inv_return_flag_v30 = v16;

}
let v17 = *inv_return_flag_v30;
if v17 {
let v23 = &(*v132)[v55];
let v24 = *v23;
let v25 = exp(v24);
*v23 = v25;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn unary_float_f_f32_n_2(@builtin(workgroup_id) v102: vec3<u32>, @builtin(num_workgroups) v104: vec3<u32>, @builtin(local_invocation_index) v111: u32) {
let v132 = &v2;
var<function> inv_return_flag_v30_store: bool= true;
let inv_return_flag_v30 = &inv_return_flag_v30_store;
let v31 = info_var.static_meta[0];
let v6 = info_var.scalars_usize[1];
let v103 = v102[2];
let v34 = u32(v103);
let v105 = v104[1];
let v36 = u32(v105);
let v37 = v34 * v36;
let v106 = v104[0];
let v39 = u32(v106);
let v40 = v37 * v39;
let v107 = v102[1];
let v42 = u32(v107);
let v45 = v42 * v39;
let v46 = v40 + v45;
let v109 = v102[0];
let v48 = u32(v109);
let v49 = v46 + v48;
let v129 = u32(32);
let v52 = v49 * v129;
let v112 = v111;
let v54 = u32(v112);
let v55 = v52 + v54;
let v11 = v55 < v6;
let v13 = v55 < v31;
let v14 = v11 && v13;
let v15 = !v14;
if v15 {
let v16 = false;
*inv_return_flag_v30 = v16;

}
let v17 = *inv_return_flag_v30;
if v17 {
let v23 = &(*v132)[v55];
let v24 = *v23;
let v25 = exp(v24);
*v23 = v25;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn full_kernel_c_f32_n_4(@builtin(workgroup_id) v69: vec3<u32>, @builtin(num_workgroups) v71: vec3<u32>, @builtin(local_invocation_index) v78: u32) {
let v90 = &v2;
var<function> inv_return_flag_v21_store: bool= true;
let inv_return_flag_v21 = &inv_return_flag_v21_store;
let v1 = info_var.scalars_usize[0];
let v22 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v70 = v69[2];
let v24 = u32(v70);
let v72 = v71[1];
let v26 = u32(v72);
let v27 = v24 * v26;
let v73 = v71[0];
let v29 = u32(v73);
let v30 = v27 * v29;
let v74 = v69[1];
let v32 = u32(v74);
let v35 = v32 * v29;
let v36 = v30 + v35;
let v76 = v69[0];
let v38 = u32(v76);
let v39 = v36 + v38;
let v88 = u32(4);
let v42 = v39 * v88;
let v79 = v78;
let v44 = u32(v79);
let v45 = v42 + v44;
let v8 = v45 < v1;
let v10 = v45 < v22;
let v11 = v8 && v10;
let v12 = !v11;
if v12 {
let v13 = false;
*inv_return_flag_v21 = v13;

}
let v14 = *inv_return_flag_v21;
if v14 {
let v16 = vec4<f32>(v6);
let v20 = &(*v90)[v45];
*v20 = v16;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_scalar_binop_c_f32_n_4(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v2;
var<function> inv_return_flag_v32_store: bool= true;
let inv_return_flag_v32 = &inv_return_flag_v32_store;
let v33 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(4);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v12 = v57 < v7;
let v14 = v57 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v32 = v17;

}
let v18 = *inv_return_flag_v32;
if v18 {
let v24 = &(*v134)[v57];
let v25 = *v24;
let v26 = vec4<f32>(v6);
let v27 = v25 * v26;
*v24 = v27;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_scalar_binop_c_f32_n_4(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v2;
var<function> inv_return_flag_v32_store: bool= true;
let inv_return_flag_v32 = &inv_return_flag_v32_store;
let v33 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(4);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v12 = v57 < v7;
let v14 = v57 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v32 = v17;

}
let v18 = *inv_return_flag_v32;
if v18 {
let v24 = &(*v134)[v57];
let v25 = *v24;
let v26 = vec4<f32>(v6);
let v27 = v25 + v26;
*v24 = v27;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_scalar_binop_c_f32_n_4(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v2;
var<function> inv_return_flag_v32_store: bool= true;
let inv_return_flag_v32 = &inv_return_flag_v32_store;
let v33 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(4);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v12 = v57 < v7;
let v14 = v57 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v32 = v17;

}
let v18 = *inv_return_flag_v32;
if v18 {
let v24 = &(*v134)[v57];
let v25 = *v24;
let v26 = vec4<f32>(v6);
let v27 = v25 / v26;
*v24 = v27;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn full_kernel_c_f32_n_4(@builtin(workgroup_id) v69: vec3<u32>, @builtin(num_workgroups) v71: vec3<u32>, @builtin(local_invocation_index) v78: u32) {
let v90 = &v2;
var<function> inv_return_flag_v21_store: bool= true;
let inv_return_flag_v21 = &inv_return_flag_v21_store;
let v1 = info_var.scalars_usize[0];
let v22 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v70 = v69[2];
let v24 = u32(v70);
let v72 = v71[1];
let v26 = u32(v72);
let v27 = v24 * v26;
let v73 = v71[0];
let v29 = u32(v73);
let v30 = v27 * v29;
let v74 = v69[1];
let v32 = u32(v74);
let v35 = v32 * v29;
let v36 = v30 + v35;
let v76 = v69[0];
let v38 = u32(v76);
let v39 = v36 + v38;
let v88 = u32(8);
let v42 = v39 * v88;
let v79 = v78;
let v44 = u32(v79);
let v45 = v42 + v44;
let v8 = v45 < v1;
let v10 = v45 < v22;
let v11 = v8 && v10;
let v12 = !v11;
if v12 {
let v13 = false;
*inv_return_flag_v21 = v13;

}
let v14 = *inv_return_flag_v21;
if v14 {
let v16 = vec4<f32>(v6);
let v20 = &(*v90)[v45];
*v20 = v16;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn kernel_scalar_binop_c_f32_n_4(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v2;
var<function> inv_return_flag_v32_store: bool= true;
let inv_return_flag_v32 = &inv_return_flag_v32_store;
let v33 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(8);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v12 = v57 < v7;
let v14 = v57 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v32 = v17;

}
let v18 = *inv_return_flag_v32;
if v18 {
let v24 = &(*v134)[v57];
let v25 = *v24;
let v26 = vec4<f32>(v6);
let v27 = v25 * v26;
*v24 = v27;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn kernel_scalar_binop_c_f32_n_4(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v2;
var<function> inv_return_flag_v32_store: bool= true;
let inv_return_flag_v32 = &inv_return_flag_v32_store;
let v33 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(8);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v12 = v57 < v7;
let v14 = v57 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v32 = v17;

}
let v18 = *inv_return_flag_v32;
if v18 {
let v24 = &(*v134)[v57];
let v25 = *v24;
let v26 = vec4<f32>(v6);
let v27 = v25 + v26;
*v24 = v27;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn kernel_scalar_binop_c_f32_n_4(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v2;
var<function> inv_return_flag_v32_store: bool= true;
let inv_return_flag_v32 = &inv_return_flag_v32_store;
let v33 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(8);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v12 = v57 < v7;
let v14 = v57 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v32 = v17;

}
let v18 = *inv_return_flag_v32;
if v18 {
let v24 = &(*v134)[v57];
let v25 = *v24;
let v26 = vec4<f32>(v6);
let v27 = v25 / v26;
*v24 = v27;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn full_kernel_c_f32_n_4(@builtin(workgroup_id) v69: vec3<u32>, @builtin(num_workgroups) v71: vec3<u32>, @builtin(local_invocation_index) v78: u32) {
let v90 = &v2;
var<function> inv_return_flag_v21_store: bool= true;
let inv_return_flag_v21 = &inv_return_flag_v21_store;
let v1 = info_var.scalars_usize[0];
let v22 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v70 = v69[2];
let v24 = u32(v70);
let v72 = v71[1];
let v26 = u32(v72);
let v27 = v24 * v26;
let v73 = v71[0];
let v29 = u32(v73);
let v30 = v27 * v29;
let v74 = v69[1];
let v32 = u32(v74);
let v35 = v32 * v29;
let v36 = v30 + v35;
let v76 = v69[0];
let v38 = u32(v76);
let v39 = v36 + v38;
let v88 = u32(16);
let v42 = v39 * v88;
let v79 = v78;
let v44 = u32(v79);
let v45 = v42 + v44;
let v8 = v45 < v1;
let v10 = v45 < v22;
let v11 = v8 && v10;
let v12 = !v11;
if v12 {
let v13 = false;
*inv_return_flag_v21 = v13;

}
let v14 = *inv_return_flag_v21;
if v14 {
let v16 = vec4<f32>(v6);
let v20 = &(*v90)[v45];
*v20 = v16;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn kernel_scalar_binop_c_f32_n_4(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v2;
var<function> inv_return_flag_v32_store: bool= true;
let inv_return_flag_v32 = &inv_return_flag_v32_store;
let v33 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(16);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v12 = v57 < v7;
let v14 = v57 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v32 = v17;

}
let v18 = *inv_return_flag_v32;
if v18 {
let v24 = &(*v134)[v57];
let v25 = *v24;
let v26 = vec4<f32>(v6);
let v27 = v25 * v26;
*v24 = v27;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn full_kernel_c_f32_n_4(@builtin(workgroup_id) v69: vec3<u32>, @builtin(num_workgroups) v71: vec3<u32>, @builtin(local_invocation_index) v78: u32) {
let v90 = &v2;
var<function> inv_return_flag_v21_store: bool= true;
let inv_return_flag_v21 = &inv_return_flag_v21_store;
let v1 = info_var.scalars_usize[0];
let v22 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v70 = v69[2];
let v24 = u32(v70);
let v72 = v71[1];
let v26 = u32(v72);
let v27 = v24 * v26;
let v73 = v71[0];
let v29 = u32(v73);
let v30 = v27 * v29;
let v74 = v69[1];
let v32 = u32(v74);
let v35 = v32 * v29;
let v36 = v30 + v35;
let v76 = v69[0];
let v38 = u32(v76);
let v39 = v36 + v38;
let v88 = u32(32);
let v42 = v39 * v88;
let v79 = v78;
let v44 = u32(v79);
let v45 = v42 + v44;
let v8 = v45 < v1;
let v10 = v45 < v22;
let v11 = v8 && v10;
let v12 = !v11;
if v12 {
let v13 = false;
*inv_return_flag_v21 = v13;

}
let v14 = *inv_return_flag_v21;
if v14 {
let v16 = vec4<f32>(v6);
let v20 = &(*v90)[v45];
*v20 = v16;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_scalar_binop_c_f32_n_4(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v2;
var<function> inv_return_flag_v32_store: bool= true;
let inv_return_flag_v32 = &inv_return_flag_v32_store;
let v33 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(32);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v12 = v57 < v7;
let v14 = v57 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v32 = v17;

}
let v18 = *inv_return_flag_v32;
if v18 {
let v24 = &(*v134)[v57];
let v25 = *v24;
let v26 = vec4<f32>(v6);
let v27 = v25 * v26;
*v24 = v27;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_scalar_binop_c_f32_n_4(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v2;
var<function> inv_return_flag_v32_store: bool= true;
let inv_return_flag_v32 = &inv_return_flag_v32_store;
let v33 = info_var.static_meta[0];
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(32);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v12 = v57 < v7;
let v14 = v57 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v32 = v17;

}
let v18 = *inv_return_flag_v32;
if v18 {
let v24 = &(*v134)[v57];
let v25 = *v24;
let v26 = vec4<f32>(v6);
let v27 = v25 + v26;
*v24 = v27;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn unary_float_f_f32_n_4(@builtin(workgroup_id) v102: vec3<u32>, @builtin(num_workgroups) v104: vec3<u32>, @builtin(local_invocation_index) v111: u32) {
let v132 = &v2;
var<function> inv_return_flag_v30_store: bool= true;
let inv_return_flag_v30 = &inv_return_flag_v30_store;
let v31 = info_var.static_meta[0];
let v6 = info_var.scalars_usize[1];
let v103 = v102[2];
let v34 = u32(v103);
let v105 = v104[1];
let v36 = u32(v105);
let v37 = v34 * v36;
let v106 = v104[0];
let v39 = u32(v106);
let v40 = v37 * v39;
let v107 = v102[1];
let v42 = u32(v107);
let v45 = v42 * v39;
let v46 = v40 + v45;
let v109 = v102[0];
let v48 = u32(v109);
let v49 = v46 + v48;
let v129 = u32(4);
let v52 = v49 * v129;
let v112 = v111;
let v54 = u32(v112);
let v55 = v52 + v54;
let v11 = v55 < v6;
let v13 = v55 < v31;
let v14 = v11 && v13;
let v15 = !v14;
if v15 {
let v16 = false;
*inv_return_flag_v30 = v16;

}
let v17 = *inv_return_flag_v30;
if v17 {
let v23 = &(*v132)[v55];
let v24 = *v23;
let v25 = sqrt(v24);
*v23 = v25;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn unary_float_f_f32_n_4(@builtin(workgroup_id) v105: vec3<u32>, @builtin(num_workgroups) v107: vec3<u32>, @builtin(local_invocation_index) v114: u32) {
let v135 = &v2;
var<function> inv_return_flag_v30_store: bool= true;
let inv_return_flag_v30 = &inv_return_flag_v30_store;
let v31 = info_var.static_meta[0];
let v6 = info_var.scalars_usize[1];
let v106 = v105[2];
let v37 = u32(v106);
let v108 = v107[1];
let v39 = u32(v108);
let v40 = v37 * v39;
let v109 = v107[0];
let v42 = u32(v109);
let v43 = v40 * v42;
let v110 = v105[1];
let v45 = u32(v110);
let v48 = v45 * v42;
let v49 = v43 + v48;
let v112 = v105[0];
let v51 = u32(v112);
let v52 = v49 + v51;
let v132 = u32(4);
let v55 = v52 * v132;
let v115 = v114;
let v57 = u32(v115);
let v58 = v55 + v57;
let v11 = v58 < v6;
let v13 = v58 < v31;
let v14 = v11 && v13;
let v15 = !v14;
if v15 {
let v16 = false;
*inv_return_flag_v30 = v16;

}
let v17 = *inv_return_flag_v30;
if v17 {
let v23 = &(*v135)[v58];
let v24 = *v23;
let v33 = f32(1.0);
let v34 = vec4<f32>(v33);
let v35 = v34 / v24;
*v23 = v35;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn unary_float_f_f32_n_4(@builtin(workgroup_id) v102: vec3<u32>, @builtin(num_workgroups) v104: vec3<u32>, @builtin(local_invocation_index) v111: u32) {
let v132 = &v2;
var<function> inv_return_flag_v30_store: bool= true;
let inv_return_flag_v30 = &inv_return_flag_v30_store;
let v31 = info_var.static_meta[0];
let v6 = info_var.scalars_usize[1];
let v103 = v102[2];
let v34 = u32(v103);
let v105 = v104[1];
let v36 = u32(v105);
let v37 = v34 * v36;
let v106 = v104[0];
let v39 = u32(v106);
let v40 = v37 * v39;
let v107 = v102[1];
let v42 = u32(v107);
let v45 = v42 * v39;
let v46 = v40 + v45;
let v109 = v102[0];
let v48 = u32(v109);
let v49 = v46 + v48;
let v129 = u32(8);
let v52 = v49 * v129;
let v112 = v111;
let v54 = u32(v112);
let v55 = v52 + v54;
let v11 = v55 < v6;
let v13 = v55 < v31;
let v14 = v11 && v13;
let v15 = !v14;
if v15 {
let v16 = false;
*inv_return_flag_v30 = v16;

}
let v17 = *inv_return_flag_v30;
if v17 {
let v23 = &(*v132)[v55];
let v24 = *v23;
let v25 = sqrt(v24);
*v23 = v25;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn unary_float_f_f32_n_4(@builtin(workgroup_id) v105: vec3<u32>, @builtin(num_workgroups) v107: vec3<u32>, @builtin(local_invocation_index) v114: u32) {
let v135 = &v2;
var<function> inv_return_flag_v30_store: bool= true;
let inv_return_flag_v30 = &inv_return_flag_v30_store;
let v31 = info_var.static_meta[0];
let v6 = info_var.scalars_usize[1];
let v106 = v105[2];
let v37 = u32(v106);
let v108 = v107[1];
let v39 = u32(v108);
let v40 = v37 * v39;
let v109 = v107[0];
let v42 = u32(v109);
let v43 = v40 * v42;
let v110 = v105[1];
let v45 = u32(v110);
let v48 = v45 * v42;
let v49 = v43 + v48;
let v112 = v105[0];
let v51 = u32(v112);
let v52 = v49 + v51;
let v132 = u32(8);
let v55 = v52 * v132;
let v115 = v114;
let v57 = u32(v115);
let v58 = v55 + v57;
let v11 = v58 < v6;
let v13 = v58 < v31;
let v14 = v11 && v13;
let v15 = !v14;
if v15 {
let v16 = false;
*inv_return_flag_v30 = v16;

}
let v17 = *inv_return_flag_v30;
if v17 {
let v23 = &(*v135)[v58];
let v24 = *v23;
let v33 = f32(1.0);
let v34 = vec4<f32>(v33);
let v35 = v34 / v24;
*v23 = v35;

}
return;

}
// ----
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<i32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_i32: array<i32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(1) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_scalar_binop_int_c_i32_n_4(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v2;
var<function> inv_return_flag_v32_store: bool= true;
let inv_return_flag_v32 = &inv_return_flag_v32_store;
let v33 = info_var.static_meta[0];
let v6 = info_var.scalars_i32[0];
let v7 = info_var.scalars_usize[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(32);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v12 = v57 < v7;
let v14 = v57 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v32 = v17;

}
let v18 = *inv_return_flag_v32;
if v18 {
let v24 = &(*v134)[v57];
let v25 = *v24;
let v26 = vec4<i32>(v6);
let v27 = v25 & v26;
*v24 = v27;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v11: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v168: vec3<u32>, @builtin(num_workgroups) v170: vec3<u32>, @builtin(local_invocation_index) v177: u32) {
let v207 = &v11;
let v208 = &v2;
var<function> inv_return_flag_v70_store: bool= true;
let inv_return_flag_v70 = &inv_return_flag_v70_store;
let v71 = info_var.static_meta[0];
let v4 = u32(0);
let v6 = info_var.scalars_usize[1];
let v7 = info_var.scalars_usize[2];
let v8 = info_var.scalars_usize[3];
let v9 = info_var.scalars_usize[4];
let v15 = info_var.scalars_usize[6];
let v169 = v168[2];
let v77 = u32(v169);
let v171 = v170[1];
let v79 = u32(v171);
let v80 = v77 * v79;
let v172 = v170[0];
let v82 = u32(v172);
let v83 = v80 * v82;
let v173 = v168[1];
let v85 = u32(v173);
let v88 = v85 * v82;
let v89 = v83 + v88;
let v175 = v168[0];
let v91 = u32(v175);
let v92 = v89 + v91;
let v203 = u32(4);
let v95 = v92 * v203;
let v178 = v177;
let v97 = u32(v178);
let v98 = v95 + v97;
let v20 = v98 < v15;
let v22 = v98 < v71;
let v23 = v20 && v22;
let v24 = !v23;
if v24 {
let v25 = false;
*inv_return_flag_v70 = v25;

}
let v26 = *inv_return_flag_v70;
if v26 {
let v32 = &(*v208)[v98];
let v33 = *v32;
var<function> v74_store: u32;
let v74 = &v74_store;
*v74 = v4;
var<function> v75_store: u32;
let v75 = &v75_store;
*v75 = v98;
let v41 = *v75;
let v42 = v41 / v7;
let v43 = v42 * v7;
let v45 = v41 - v43;
let v46 = v45 * v9;
let v47 = *v74;
let v48 = v47 + v46;
*v74 = v48;
*v75 = v42;
let v49 = *v75;
let v50 = v49 / v6;
let v51 = v50 * v6;
let v53 = v49 - v51;
let v54 = v53 * v8;
let v55 = *v74;
let v56 = v55 + v54;
*v74 = v56;
*v75 = v50;
let v57 = *v74;
let v63 = &(*v207)[v57];
let v64 = *v63;
let v65 = v33 * v64;
*v32 = v65;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v11: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v168: vec3<u32>, @builtin(num_workgroups) v170: vec3<u32>, @builtin(local_invocation_index) v177: u32) {
let v207 = &v11;
let v208 = &v2;
var<function> inv_return_flag_v70_store: bool= true;
let inv_return_flag_v70 = &inv_return_flag_v70_store;
let v71 = info_var.static_meta[0];
let v4 = u32(0);
let v6 = info_var.scalars_usize[1];
let v7 = info_var.scalars_usize[2];
let v8 = info_var.scalars_usize[3];
let v9 = info_var.scalars_usize[4];
let v15 = info_var.scalars_usize[6];
let v169 = v168[2];
let v77 = u32(v169);
let v171 = v170[1];
let v79 = u32(v171);
let v80 = v77 * v79;
let v172 = v170[0];
let v82 = u32(v172);
let v83 = v80 * v82;
let v173 = v168[1];
let v85 = u32(v173);
let v88 = v85 * v82;
let v89 = v83 + v88;
let v175 = v168[0];
let v91 = u32(v175);
let v92 = v89 + v91;
let v203 = u32(8);
let v95 = v92 * v203;
let v178 = v177;
let v97 = u32(v178);
let v98 = v95 + v97;
let v20 = v98 < v15;
let v22 = v98 < v71;
let v23 = v20 && v22;
let v24 = !v23;
if v24 {
let v25 = false;
*inv_return_flag_v70 = v25;

}
let v26 = *inv_return_flag_v70;
if v26 {
let v32 = &(*v208)[v98];
let v33 = *v32;
var<function> v74_store: u32;
let v74 = &v74_store;
*v74 = v4;
var<function> v75_store: u32;
let v75 = &v75_store;
*v75 = v98;
let v41 = *v75;
let v42 = v41 / v7;
let v43 = v42 * v7;
let v45 = v41 - v43;
let v46 = v45 * v9;
let v47 = *v74;
let v48 = v47 + v46;
*v74 = v48;
*v75 = v42;
let v49 = *v75;
let v50 = v49 / v6;
let v51 = v50 * v6;
let v53 = v49 - v51;
let v54 = v53 * v8;
let v55 = *v74;
let v56 = v55 + v54;
*v74 = v56;
*v75 = v50;
let v57 = *v74;
let v63 = &(*v207)[v57];
let v64 = *v63;
let v65 = v33 * v64;
*v32 = v65;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v11: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v168: vec3<u32>, @builtin(num_workgroups) v170: vec3<u32>, @builtin(local_invocation_index) v177: u32) {
let v207 = &v11;
let v208 = &v2;
var<function> inv_return_flag_v70_store: bool= true;
let inv_return_flag_v70 = &inv_return_flag_v70_store;
let v71 = info_var.static_meta[0];
let v4 = u32(0);
let v6 = info_var.scalars_usize[1];
let v7 = info_var.scalars_usize[2];
let v8 = info_var.scalars_usize[3];
let v9 = info_var.scalars_usize[4];
let v15 = info_var.scalars_usize[6];
let v169 = v168[2];
let v77 = u32(v169);
let v171 = v170[1];
let v79 = u32(v171);
let v80 = v77 * v79;
let v172 = v170[0];
let v82 = u32(v172);
let v83 = v80 * v82;
let v173 = v168[1];
let v85 = u32(v173);
let v88 = v85 * v82;
let v89 = v83 + v88;
let v175 = v168[0];
let v91 = u32(v175);
let v92 = v89 + v91;
let v203 = u32(16);
let v95 = v92 * v203;
let v178 = v177;
let v97 = u32(v178);
let v98 = v95 + v97;
let v20 = v98 < v15;
let v22 = v98 < v71;
let v23 = v20 && v22;
let v24 = !v23;
if v24 {
let v25 = false;
*inv_return_flag_v70 = v25;

}
let v26 = *inv_return_flag_v70;
if v26 {
let v32 = &(*v208)[v98];
let v33 = *v32;
var<function> v74_store: u32;
let v74 = &v74_store;
*v74 = v4;
var<function> v75_store: u32;
let v75 = &v75_store;
*v75 = v98;
let v41 = *v75;
let v42 = v41 / v7;
let v43 = v42 * v7;
let v45 = v41 - v43;
let v46 = v45 * v9;
let v47 = *v74;
let v48 = v47 + v46;
*v74 = v48;
*v75 = v42;
let v49 = *v75;
let v50 = v49 / v6;
let v51 = v50 * v6;
let v53 = v49 - v51;
let v54 = v53 * v8;
let v55 = *v74;
let v56 = v55 + v54;
*v74 = v56;
*v75 = v50;
let v57 = *v74;
let v63 = &(*v207)[v57];
let v64 = *v63;
let v65 = v33 * v64;
*v32 = v65;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v11: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v168: vec3<u32>, @builtin(num_workgroups) v170: vec3<u32>, @builtin(local_invocation_index) v177: u32) {
let v207 = &v11;
let v208 = &v2;
var<function> inv_return_flag_v70_store: bool= true;
let inv_return_flag_v70 = &inv_return_flag_v70_store;
let v71 = info_var.static_meta[0];
let v4 = u32(0);
let v6 = info_var.scalars_usize[1];
let v7 = info_var.scalars_usize[2];
let v8 = info_var.scalars_usize[3];
let v9 = info_var.scalars_usize[4];
let v15 = info_var.scalars_usize[6];
let v169 = v168[2];
let v77 = u32(v169);
let v171 = v170[1];
let v79 = u32(v171);
let v80 = v77 * v79;
let v172 = v170[0];
let v82 = u32(v172);
let v83 = v80 * v82;
let v173 = v168[1];
let v85 = u32(v173);
let v88 = v85 * v82;
let v89 = v83 + v88;
let v175 = v168[0];
let v91 = u32(v175);
let v92 = v89 + v91;
let v203 = u32(16);
let v95 = v92 * v203;
let v178 = v177;
let v97 = u32(v178);
let v98 = v95 + v97;
let v20 = v98 < v15;
let v22 = v98 < v71;
let v23 = v20 && v22;
let v24 = !v23;
if v24 {
let v25 = false;
*inv_return_flag_v70 = v25;

}
let v26 = *inv_return_flag_v70;
if v26 {
let v32 = &(*v208)[v98];
let v33 = *v32;
var<function> v74_store: u32;
let v74 = &v74_store;
*v74 = v4;
var<function> v75_store: u32;
let v75 = &v75_store;
*v75 = v98;
let v41 = *v75;
let v42 = v41 / v7;
let v43 = v42 * v7;
let v45 = v41 - v43;
let v46 = v45 * v9;
let v47 = *v74;
let v48 = v47 + v46;
*v74 = v48;
*v75 = v42;
let v49 = *v75;
let v50 = v49 / v6;
let v51 = v50 * v6;
let v53 = v49 - v51;
let v54 = v53 * v8;
let v55 = *v74;
let v56 = v55 + v54;
*v74 = v56;
*v75 = v50;
let v57 = *v74;
let v63 = &(*v207)[v57];
let v64 = *v63;
let v65 = v33 - v64;
*v32 = v65;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v11: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v168: vec3<u32>, @builtin(num_workgroups) v170: vec3<u32>, @builtin(local_invocation_index) v177: u32) {
let v207 = &v11;
let v208 = &v2;
var<function> inv_return_flag_v70_store: bool= true;
let inv_return_flag_v70 = &inv_return_flag_v70_store;
let v71 = info_var.static_meta[0];
let v4 = u32(0);
let v6 = info_var.scalars_usize[1];
let v7 = info_var.scalars_usize[2];
let v8 = info_var.scalars_usize[3];
let v9 = info_var.scalars_usize[4];
let v15 = info_var.scalars_usize[6];
let v169 = v168[2];
let v77 = u32(v169);
let v171 = v170[1];
let v79 = u32(v171);
let v80 = v77 * v79;
let v172 = v170[0];
let v82 = u32(v172);
let v83 = v80 * v82;
let v173 = v168[1];
let v85 = u32(v173);
let v88 = v85 * v82;
let v89 = v83 + v88;
let v175 = v168[0];
let v91 = u32(v175);
let v92 = v89 + v91;
let v203 = u32(16);
let v95 = v92 * v203;
let v178 = v177;
let v97 = u32(v178);
let v98 = v95 + v97;
let v20 = v98 < v15;
let v22 = v98 < v71;
let v23 = v20 && v22;
let v24 = !v23;
if v24 {
let v25 = false;
*inv_return_flag_v70 = v25;

}
let v26 = *inv_return_flag_v70;
if v26 {
let v32 = &(*v208)[v98];
let v33 = *v32;
var<function> v74_store: u32;
let v74 = &v74_store;
*v74 = v4;
var<function> v75_store: u32;
let v75 = &v75_store;
*v75 = v98;
let v41 = *v75;
let v42 = v41 / v7;
let v43 = v42 * v7;
let v45 = v41 - v43;
let v46 = v45 * v9;
let v47 = *v74;
let v48 = v47 + v46;
*v74 = v48;
*v75 = v42;
let v49 = *v75;
let v50 = v49 / v6;
let v51 = v50 * v6;
let v53 = v49 - v51;
let v54 = v53 * v8;
let v55 = *v74;
let v56 = v55 + v54;
*v74 = v56;
*v75 = v50;
let v57 = *v74;
let v63 = &(*v207)[v57];
let v64 = *v63;
let v65 = v33 / v64;
*v32 = v65;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v11: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v168: vec3<u32>, @builtin(num_workgroups) v170: vec3<u32>, @builtin(local_invocation_index) v177: u32) {
let v207 = &v11;
let v208 = &v2;
var<function> inv_return_flag_v70_store: bool= true;
let inv_return_flag_v70 = &inv_return_flag_v70_store;
let v71 = info_var.static_meta[0];
let v4 = u32(0);
let v6 = info_var.scalars_usize[1];
let v7 = info_var.scalars_usize[2];
let v8 = info_var.scalars_usize[3];
let v9 = info_var.scalars_usize[4];
let v15 = info_var.scalars_usize[6];
let v169 = v168[2];
let v77 = u32(v169);
let v171 = v170[1];
let v79 = u32(v171);
let v80 = v77 * v79;
let v172 = v170[0];
let v82 = u32(v172);
let v83 = v80 * v82;
let v173 = v168[1];
let v85 = u32(v173);
let v88 = v85 * v82;
let v89 = v83 + v88;
let v175 = v168[0];
let v91 = u32(v175);
let v92 = v89 + v91;
let v203 = u32(32);
let v95 = v92 * v203;
let v178 = v177;
let v97 = u32(v178);
let v98 = v95 + v97;
let v20 = v98 < v15;
let v22 = v98 < v71;
let v23 = v20 && v22;
let v24 = !v23;
if v24 {
let v25 = false;
*inv_return_flag_v70 = v25;

}
let v26 = *inv_return_flag_v70;
if v26 {
let v32 = &(*v208)[v98];
let v33 = *v32;
var<function> v74_store: u32;
let v74 = &v74_store;
*v74 = v4;
var<function> v75_store: u32;
let v75 = &v75_store;
*v75 = v98;
let v41 = *v75;
let v42 = v41 / v7;
let v43 = v42 * v7;
let v45 = v41 - v43;
let v46 = v45 * v9;
let v47 = *v74;
let v48 = v47 + v46;
*v74 = v48;
*v75 = v42;
let v49 = *v75;
let v50 = v49 / v6;
let v51 = v50 * v6;
let v53 = v49 - v51;
let v54 = v53 * v8;
let v55 = *v74;
let v56 = v55 + v54;
*v74 = v56;
*v75 = v50;
let v57 = *v74;
let v63 = &(*v207)[v57];
let v64 = *v63;
let v65 = v33 * v64;
*v32 = v65;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v11: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v168: vec3<u32>, @builtin(num_workgroups) v170: vec3<u32>, @builtin(local_invocation_index) v177: u32) {
let v207 = &v11;
let v208 = &v2;
var<function> inv_return_flag_v70_store: bool= true;
let inv_return_flag_v70 = &inv_return_flag_v70_store;
let v71 = info_var.static_meta[0];
let v4 = u32(0);
let v6 = info_var.scalars_usize[1];
let v7 = info_var.scalars_usize[2];
let v8 = info_var.scalars_usize[3];
let v9 = info_var.scalars_usize[4];
let v15 = info_var.scalars_usize[6];
let v169 = v168[2];
let v77 = u32(v169);
let v171 = v170[1];
let v79 = u32(v171);
let v80 = v77 * v79;
let v172 = v170[0];
let v82 = u32(v172);
let v83 = v80 * v82;
let v173 = v168[1];
let v85 = u32(v173);
let v88 = v85 * v82;
let v89 = v83 + v88;
let v175 = v168[0];
let v91 = u32(v175);
let v92 = v89 + v91;
let v203 = u32(32);
let v95 = v92 * v203;
let v178 = v177;
let v97 = u32(v178);
let v98 = v95 + v97;
let v20 = v98 < v15;
let v22 = v98 < v71;
let v23 = v20 && v22;
let v24 = !v23;
if v24 {
let v25 = false;
*inv_return_flag_v70 = v25;

}
let v26 = *inv_return_flag_v70;
if v26 {
let v32 = &(*v208)[v98];
let v33 = *v32;
var<function> v74_store: u32;
let v74 = &v74_store;
*v74 = v4;
var<function> v75_store: u32;
let v75 = &v75_store;
*v75 = v98;
let v41 = *v75;
let v42 = v41 / v7;
let v43 = v42 * v7;
let v45 = v41 - v43;
let v46 = v45 * v9;
let v47 = *v74;
let v48 = v47 + v46;
*v74 = v48;
*v75 = v42;
let v49 = *v75;
let v50 = v49 / v6;
let v51 = v50 * v6;
let v53 = v49 - v51;
let v54 = v53 * v8;
let v55 = *v74;
let v56 = v55 + v54;
*v74 = v56;
*v75 = v50;
let v57 = *v74;
let v63 = &(*v207)[v57];
let v64 = *v63;
let v65 = v33 - v64;
*v32 = v65;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v11: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v168: vec3<u32>, @builtin(num_workgroups) v170: vec3<u32>, @builtin(local_invocation_index) v177: u32) {
let v207 = &v11;
let v208 = &v2;
var<function> inv_return_flag_v70_store: bool= true;
let inv_return_flag_v70 = &inv_return_flag_v70_store;
let v71 = info_var.static_meta[0];
let v4 = u32(0);
let v6 = info_var.scalars_usize[1];
let v7 = info_var.scalars_usize[2];
let v8 = info_var.scalars_usize[3];
let v9 = info_var.scalars_usize[4];
let v15 = info_var.scalars_usize[6];
let v169 = v168[2];
let v77 = u32(v169);
let v171 = v170[1];
let v79 = u32(v171);
let v80 = v77 * v79;
let v172 = v170[0];
let v82 = u32(v172);
let v83 = v80 * v82;
let v173 = v168[1];
let v85 = u32(v173);
let v88 = v85 * v82;
let v89 = v83 + v88;
let v175 = v168[0];
let v91 = u32(v175);
let v92 = v89 + v91;
let v203 = u32(32);
let v95 = v92 * v203;
let v178 = v177;
let v97 = u32(v178);
let v98 = v95 + v97;
let v20 = v98 < v15;
let v22 = v98 < v71;
let v23 = v20 && v22;
let v24 = !v23;
if v24 {
let v25 = false;
*inv_return_flag_v70 = v25;

}
let v26 = *inv_return_flag_v70;
if v26 {
let v32 = &(*v208)[v98];
let v33 = *v32;
var<function> v74_store: u32;
let v74 = &v74_store;
*v74 = v4;
var<function> v75_store: u32;
let v75 = &v75_store;
*v75 = v98;
let v41 = *v75;
let v42 = v41 / v7;
let v43 = v42 * v7;
let v45 = v41 - v43;
let v46 = v45 * v9;
let v47 = *v74;
let v48 = v47 + v46;
*v74 = v48;
*v75 = v42;
let v49 = *v75;
let v50 = v49 / v6;
let v51 = v50 * v6;
let v53 = v49 - v51;
let v54 = v53 * v8;
let v55 = *v74;
let v56 = v55 + v54;
*v74 = v56;
*v75 = v50;
let v57 = *v74;
let v63 = &(*v207)[v57];
let v64 = *v63;
let v65 = v33 / v64;
*v32 = v65;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v11: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn kernel_binop_c_f32_n_2(@builtin(workgroup_id) v168: vec3<u32>, @builtin(num_workgroups) v170: vec3<u32>, @builtin(local_invocation_index) v177: u32) {
let v207 = &v11;
let v208 = &v2;
var<function> inv_return_flag_v70_store: bool= true;
let inv_return_flag_v70 = &inv_return_flag_v70_store;
let v71 = info_var.static_meta[0];
let v4 = u32(0);
let v6 = info_var.scalars_usize[1];
let v7 = info_var.scalars_usize[2];
let v8 = info_var.scalars_usize[3];
let v9 = info_var.scalars_usize[4];
let v15 = info_var.scalars_usize[6];
let v169 = v168[2];
let v77 = u32(v169);
let v171 = v170[1];
let v79 = u32(v171);
let v80 = v77 * v79;
let v172 = v170[0];
let v82 = u32(v172);
let v83 = v80 * v82;
let v173 = v168[1];
let v85 = u32(v173);
let v88 = v85 * v82;
let v89 = v83 + v88;
let v175 = v168[0];
let v91 = u32(v175);
let v92 = v89 + v91;
let v203 = u32(16);
let v95 = v92 * v203;
let v178 = v177;
let v97 = u32(v178);
let v98 = v95 + v97;
let v20 = v98 < v15;
let v22 = v98 < v71;
let v23 = v20 && v22;
let v24 = !v23;
if v24 {
let v25 = false;
*inv_return_flag_v70 = v25;

}
let v26 = *inv_return_flag_v70;
if v26 {
let v32 = &(*v208)[v98];
let v33 = *v32;
let v35 = u32(2);
let v36 = v98 * v35;
var<function> v74_store: u32;
let v74 = &v74_store;
*v74 = v4;
var<function> v75_store: u32;
let v75 = &v75_store;
*v75 = v36;
let v41 = *v75;
let v42 = v41 / v7;
let v43 = v42 * v7;
let v45 = v41 - v43;
let v46 = v45 * v9;
let v47 = *v74;
let v48 = v47 + v46;
*v74 = v48;
*v75 = v42;
let v49 = *v75;
let v50 = v49 / v6;
let v51 = v50 * v6;
let v53 = v49 - v51;
let v54 = v53 * v8;
let v55 = *v74;
let v56 = v55 + v54;
*v74 = v56;
*v75 = v50;
let v57 = *v74;
let v59 = v57 / v35;
let v63 = &(*v207)[v59];
let v64 = *v63;
let v65 = v33 + v64;
*v32 = v65;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v11: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_2(@builtin(workgroup_id) v168: vec3<u32>, @builtin(num_workgroups) v170: vec3<u32>, @builtin(local_invocation_index) v177: u32) {
let v207 = &v11;
let v208 = &v2;
var<function> inv_return_flag_v70_store: bool= true;
let inv_return_flag_v70 = &inv_return_flag_v70_store;
let v71 = info_var.static_meta[0];
let v4 = u32(0);
let v6 = info_var.scalars_usize[1];
let v7 = info_var.scalars_usize[2];
let v8 = info_var.scalars_usize[3];
let v9 = info_var.scalars_usize[4];
let v15 = info_var.scalars_usize[6];
let v169 = v168[2];
let v77 = u32(v169);
let v171 = v170[1];
let v79 = u32(v171);
let v80 = v77 * v79;
let v172 = v170[0];
let v82 = u32(v172);
let v83 = v80 * v82;
let v173 = v168[1];
let v85 = u32(v173);
let v88 = v85 * v82;
let v89 = v83 + v88;
let v175 = v168[0];
let v91 = u32(v175);
let v92 = v89 + v91;
let v203 = u32(32);
let v95 = v92 * v203;
let v178 = v177;
let v97 = u32(v178);
let v98 = v95 + v97;
let v20 = v98 < v15;
let v22 = v98 < v71;
let v23 = v20 && v22;
let v24 = !v23;
if v24 {
let v25 = false;
*inv_return_flag_v70 = v25;

}
let v26 = *inv_return_flag_v70;
if v26 {
let v32 = &(*v208)[v98];
let v33 = *v32;
let v35 = u32(2);
let v36 = v98 * v35;
var<function> v74_store: u32;
let v74 = &v74_store;
*v74 = v4;
var<function> v75_store: u32;
let v75 = &v75_store;
*v75 = v36;
let v41 = *v75;
let v42 = v41 / v7;
let v43 = v42 * v7;
let v45 = v41 - v43;
let v46 = v45 * v9;
let v47 = *v74;
let v48 = v47 + v46;
*v74 = v48;
*v75 = v42;
let v49 = *v75;
let v50 = v49 / v6;
let v51 = v50 * v6;
let v53 = v49 - v51;
let v54 = v53 * v8;
let v55 = *v74;
let v56 = v55 + v54;
*v74 = v56;
*v75 = v50;
let v57 = *v74;
let v59 = v57 / v35;
let v63 = &(*v207)[v59];
let v64 = *v63;
let v65 = v33 + v64;
*v32 = v65;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v15: array<f32>;
@group(0) @binding(0) var<storage, read_write> v10: array<f32>;
struct info_st { scalars_usize: array<u32, 20>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v282: vec3<u32>, @builtin(num_workgroups) v284: vec3<u32>, @builtin(local_invocation_index) v291: u32) {
let v321 = &v15;
let v322 = &v10;
var<function> inv_return_flag_v180_store: bool= true;
let inv_return_flag_v180 = &inv_return_flag_v180_store;
let v1 = info_var.scalars_usize[0];
let v2 = info_var.scalars_usize[1];
let v3 = info_var.scalars_usize[2];
let v4 = info_var.scalars_usize[3];
let v5 = info_var.scalars_usize[4];
let v6 = info_var.scalars_usize[5];
let v7 = info_var.scalars_usize[6];
let v8 = info_var.scalars_usize[7];
let v181 = info_var.static_meta[0];
let v12 = u32(0);
let v19 = info_var.scalars_usize[10];
let v20 = info_var.scalars_usize[11];
let v21 = info_var.scalars_usize[12];
let v22 = info_var.scalars_usize[13];
let v23 = info_var.scalars_usize[14];
let v24 = info_var.scalars_usize[15];
let v25 = info_var.scalars_usize[16];
let v26 = info_var.scalars_usize[17];
let v27 = info_var.scalars_usize[18];
let v283 = v282[2];
let v191 = u32(v283);
let v285 = v284[1];
let v193 = u32(v285);
let v194 = v191 * v193;
let v286 = v284[0];
let v196 = u32(v286);
let v197 = v194 * v196;
let v287 = v282[1];
let v199 = u32(v287);
let v202 = v199 * v196;
let v203 = v197 + v202;
let v289 = v282[0];
let v205 = u32(v289);
let v206 = v203 + v205;
let v317 = u32(32);
let v209 = v206 * v317;
let v292 = v291;
let v211 = u32(v292);
let v212 = v209 + v211;
var<function> v184_store: u32;
let v184 = &v184_store;
*v184 = v12;
var<function> v185_store: u32;
let v185 = &v185_store;
*v185 = v212;
let v38 = *v185;
let v39 = v38 / v22;
let v40 = v39 * v22;
let v42 = v38 - v40;
let v43 = v42 * v26;
let v44 = *v184;
let v45 = v44 + v43;
*v184 = v45;
*v185 = v39;
let v46 = *v185;
let v47 = v46 / v21;
let v48 = v47 * v21;
let v50 = v46 - v48;
let v51 = v50 * v25;
let v52 = *v184;
let v53 = v52 + v51;
*v184 = v53;
*v185 = v47;
let v54 = *v185;
let v55 = v54 / v20;
let v56 = v55 * v20;
let v58 = v54 - v56;
let v59 = v58 * v24;
let v60 = *v184;
let v61 = v60 + v59;
*v184 = v61;
*v185 = v55;
let v62 = *v185;
let v63 = v62 / v19;
let v64 = v63 * v19;
let v66 = v62 - v64;
let v67 = v66 * v23;
let v68 = *v184;
let v69 = v68 + v67;
*v184 = v69;
*v185 = v63;
let v70 = *v184;
let v73 = v212 < v27;
let v75 = v70 < v181;
let v76 = v73 && v75;
let v77 = !v76;
if v77 {
let v78 = false;
*inv_return_flag_v180 = v78;

}
let v79 = *inv_return_flag_v180;
if v79 {
var<function> v186_store: u32;
let v186 = &v186_store;
*v186 = v12;
var<function> v187_store: u32;
let v187 = &v187_store;
*v187 = v212;
let v88 = *v187;
let v89 = v88 / v4;
let v90 = v89 * v4;
let v92 = v88 - v90;
let v93 = v92 * v8;
let v94 = *v186;
let v95 = v94 + v93;
*v186 = v95;
*v187 = v89;
let v96 = *v187;
let v97 = v96 / v3;
let v98 = v97 * v3;
let v100 = v96 - v98;
let v101 = v100 * v7;
let v102 = *v186;
let v103 = v102 + v101;
*v186 = v103;
*v187 = v97;
let v104 = *v187;
let v105 = v104 / v2;
let v106 = v105 * v2;
let v108 = v104 - v106;
let v109 = v108 * v6;
let v110 = *v186;
let v111 = v110 + v109;
*v186 = v111;
*v187 = v105;
let v112 = *v187;
let v113 = v112 / v1;
let v114 = v113 * v1;
let v116 = v112 - v114;
let v117 = v116 * v5;
let v118 = *v186;
let v119 = v118 + v117;
*v186 = v119;
*v187 = v113;
let v120 = *v186;
let v126 = &(*v322)[v120];
let v127 = *v126;
let v132 = &(*v321)[v212];
let v133 = *v132;
let v134 = v127 + v133;
var<function> v188_store: u32;
let v188 = &v188_store;
*v188 = v12;
var<function> v189_store: u32;
let v189 = &v189_store;
*v189 = v212;
let v141 = *v189;
let v142 = v141 / v22;
let v143 = v142 * v22;
let v145 = v141 - v143;
let v146 = v145 * v26;
let v147 = *v188;
let v148 = v147 + v146;
*v188 = v148;
*v189 = v142;
let v149 = *v189;
let v150 = v149 / v21;
let v151 = v150 * v21;
let v153 = v149 - v151;
let v154 = v153 * v25;
let v155 = *v188;
let v156 = v155 + v154;
*v188 = v156;
*v189 = v150;
let v157 = *v189;
let v158 = v157 / v20;
let v159 = v158 * v20;
let v161 = v157 - v159;
let v162 = v161 * v24;
let v163 = *v188;
let v164 = v163 + v162;
*v188 = v164;
*v189 = v158;
let v165 = *v189;
let v166 = v165 / v19;
let v167 = v166 * v19;
let v169 = v165 - v167;
let v170 = v169 * v23;
let v171 = *v188;
let v172 = v171 + v170;
*v188 = v172;
*v189 = v166;
let v173 = *v188;
let v179 = &(*v322)[v173];
*v179 = v134;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v15: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 12>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v188: vec3<u32>, @builtin(num_workgroups) v190: vec3<u32>, @builtin(local_invocation_index) v197: u32) {
let v227 = &v15;
let v228 = &v2;
var<function> inv_return_flag_v90_store: bool= true;
let inv_return_flag_v90 = &inv_return_flag_v90_store;
let v91 = info_var.static_meta[0];
let v4 = u32(0);
let v6 = info_var.scalars_usize[1];
let v7 = info_var.scalars_usize[2];
let v8 = info_var.scalars_usize[3];
let v9 = info_var.scalars_usize[4];
let v10 = info_var.scalars_usize[5];
let v11 = info_var.scalars_usize[6];
let v12 = info_var.scalars_usize[7];
let v13 = info_var.scalars_usize[8];
let v19 = info_var.scalars_usize[10];
let v189 = v188[2];
let v97 = u32(v189);
let v191 = v190[1];
let v99 = u32(v191);
let v100 = v97 * v99;
let v192 = v190[0];
let v102 = u32(v192);
let v103 = v100 * v102;
let v193 = v188[1];
let v105 = u32(v193);
let v108 = v105 * v102;
let v109 = v103 + v108;
let v195 = v188[0];
let v111 = u32(v195);
let v112 = v109 + v111;
let v223 = u32(32);
let v115 = v112 * v223;
let v198 = v197;
let v117 = u32(v198);
let v118 = v115 + v117;
let v24 = v118 < v19;
let v26 = v118 < v91;
let v27 = v24 && v26;
let v28 = !v27;
if v28 {
let v29 = false;
*inv_return_flag_v90 = v29;

}
let v30 = *inv_return_flag_v90;
if v30 {
let v36 = &(*v228)[v118];
let v37 = *v36;
var<function> v94_store: u32;
let v94 = &v94_store;
*v94 = v4;
var<function> v95_store: u32;
let v95 = &v95_store;
*v95 = v118;
let v45 = *v95;
let v46 = v45 / v9;
let v47 = v46 * v9;
let v49 = v45 - v47;
let v50 = v49 * v13;
let v51 = *v94;
let v52 = v51 + v50;
*v94 = v52;
*v95 = v46;
let v53 = *v95;
let v54 = v53 / v8;
let v55 = v54 * v8;
let v57 = v53 - v55;
let v58 = v57 * v12;
let v59 = *v94;
let v60 = v59 + v58;
*v94 = v60;
*v95 = v54;
let v61 = *v95;
let v62 = v61 / v7;
let v63 = v62 * v7;
let v65 = v61 - v63;
let v66 = v65 * v11;
let v67 = *v94;
let v68 = v67 + v66;
*v94 = v68;
*v95 = v62;
let v69 = *v95;
let v70 = v69 / v6;
let v71 = v70 * v6;
let v73 = v69 - v71;
let v74 = v73 * v10;
let v75 = *v94;
let v76 = v75 + v74;
*v94 = v76;
*v95 = v70;
let v77 = *v94;
let v83 = &(*v227)[v77];
let v84 = *v83;
let v85 = v37 * v84;
*v36 = v85;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v15: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 12>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v188: vec3<u32>, @builtin(num_workgroups) v190: vec3<u32>, @builtin(local_invocation_index) v197: u32) {
let v227 = &v15;
let v228 = &v2;
var<function> inv_return_flag_v90_store: bool= true;
let inv_return_flag_v90 = &inv_return_flag_v90_store;
let v91 = info_var.static_meta[0];
let v4 = u32(0);
let v6 = info_var.scalars_usize[1];
let v7 = info_var.scalars_usize[2];
let v8 = info_var.scalars_usize[3];
let v9 = info_var.scalars_usize[4];
let v10 = info_var.scalars_usize[5];
let v11 = info_var.scalars_usize[6];
let v12 = info_var.scalars_usize[7];
let v13 = info_var.scalars_usize[8];
let v19 = info_var.scalars_usize[10];
let v189 = v188[2];
let v97 = u32(v189);
let v191 = v190[1];
let v99 = u32(v191);
let v100 = v97 * v99;
let v192 = v190[0];
let v102 = u32(v192);
let v103 = v100 * v102;
let v193 = v188[1];
let v105 = u32(v193);
let v108 = v105 * v102;
let v109 = v103 + v108;
let v195 = v188[0];
let v111 = u32(v195);
let v112 = v109 + v111;
let v223 = u32(32);
let v115 = v112 * v223;
let v198 = v197;
let v117 = u32(v198);
let v118 = v115 + v117;
let v24 = v118 < v19;
let v26 = v118 < v91;
let v27 = v24 && v26;
let v28 = !v27;
if v28 {
let v29 = false;
*inv_return_flag_v90 = v29;

}
let v30 = *inv_return_flag_v90;
if v30 {
let v36 = &(*v228)[v118];
let v37 = *v36;
var<function> v94_store: u32;
let v94 = &v94_store;
*v94 = v4;
var<function> v95_store: u32;
let v95 = &v95_store;
*v95 = v118;
let v45 = *v95;
let v46 = v45 / v9;
let v47 = v46 * v9;
let v49 = v45 - v47;
let v50 = v49 * v13;
let v51 = *v94;
let v52 = v51 + v50;
*v94 = v52;
*v95 = v46;
let v53 = *v95;
let v54 = v53 / v8;
let v55 = v54 * v8;
let v57 = v53 - v55;
let v58 = v57 * v12;
let v59 = *v94;
let v60 = v59 + v58;
*v94 = v60;
*v95 = v54;
let v61 = *v95;
let v62 = v61 / v7;
let v63 = v62 * v7;
let v65 = v61 - v63;
let v66 = v65 * v11;
let v67 = *v94;
let v68 = v67 + v66;
*v94 = v68;
*v95 = v62;
let v69 = *v95;
let v70 = v69 / v6;
let v71 = v70 * v6;
let v73 = v69 - v71;
let v74 = v73 * v10;
let v75 = *v94;
let v76 = v75 + v74;
*v94 = v76;
*v95 = v70;
let v77 = *v94;
let v83 = &(*v227)[v77];
let v84 = *v83;
let v85 = v37 + v84;
*v36 = v85;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v15: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 12>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v188: vec3<u32>, @builtin(num_workgroups) v190: vec3<u32>, @builtin(local_invocation_index) v197: u32) {
let v227 = &v15;
let v228 = &v2;
var<function> inv_return_flag_v90_store: bool= true;
let inv_return_flag_v90 = &inv_return_flag_v90_store;
let v91 = info_var.static_meta[0];
let v4 = u32(0);
let v6 = info_var.scalars_usize[1];
let v7 = info_var.scalars_usize[2];
let v8 = info_var.scalars_usize[3];
let v9 = info_var.scalars_usize[4];
let v10 = info_var.scalars_usize[5];
let v11 = info_var.scalars_usize[6];
let v12 = info_var.scalars_usize[7];
let v13 = info_var.scalars_usize[8];
let v19 = info_var.scalars_usize[10];
let v189 = v188[2];
let v97 = u32(v189);
let v191 = v190[1];
let v99 = u32(v191);
let v100 = v97 * v99;
let v192 = v190[0];
let v102 = u32(v192);
let v103 = v100 * v102;
let v193 = v188[1];
let v105 = u32(v193);
let v108 = v105 * v102;
let v109 = v103 + v108;
let v195 = v188[0];
let v111 = u32(v195);
let v112 = v109 + v111;
let v223 = u32(32);
let v115 = v112 * v223;
let v198 = v197;
let v117 = u32(v198);
let v118 = v115 + v117;
let v24 = v118 < v19;
let v26 = v118 < v91;
let v27 = v24 && v26;
let v28 = !v27;
if v28 {
let v29 = false;
*inv_return_flag_v90 = v29;

}
let v30 = *inv_return_flag_v90;
if v30 {
let v36 = &(*v228)[v118];
let v37 = *v36;
var<function> v94_store: u32;
let v94 = &v94_store;
*v94 = v4;
var<function> v95_store: u32;
let v95 = &v95_store;
*v95 = v118;
let v45 = *v95;
let v46 = v45 / v9;
let v47 = v46 * v9;
let v49 = v45 - v47;
let v50 = v49 * v13;
let v51 = *v94;
let v52 = v51 + v50;
*v94 = v52;
*v95 = v46;
let v53 = *v95;
let v54 = v53 / v8;
let v55 = v54 * v8;
let v57 = v53 - v55;
let v58 = v57 * v12;
let v59 = *v94;
let v60 = v59 + v58;
*v94 = v60;
*v95 = v54;
let v61 = *v95;
let v62 = v61 / v7;
let v63 = v62 * v7;
let v65 = v61 - v63;
let v66 = v65 * v11;
let v67 = *v94;
let v68 = v67 + v66;
*v94 = v68;
*v95 = v62;
let v69 = *v95;
let v70 = v69 / v6;
let v71 = v70 * v6;
let v73 = v69 - v71;
let v74 = v73 * v10;
let v75 = *v94;
let v76 = v75 + v74;
*v94 = v76;
*v95 = v70;
let v77 = *v94;
let v83 = &(*v227)[v77];
let v84 = *v83;
let v85 = v37 - v84;
*v36 = v85;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v15: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 12>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v188: vec3<u32>, @builtin(num_workgroups) v190: vec3<u32>, @builtin(local_invocation_index) v197: u32) {
let v227 = &v15;
let v228 = &v2;
var<function> inv_return_flag_v90_store: bool= true;
let inv_return_flag_v90 = &inv_return_flag_v90_store;
let v91 = info_var.static_meta[0];
let v4 = u32(0);
let v6 = info_var.scalars_usize[1];
let v7 = info_var.scalars_usize[2];
let v8 = info_var.scalars_usize[3];
let v9 = info_var.scalars_usize[4];
let v10 = info_var.scalars_usize[5];
let v11 = info_var.scalars_usize[6];
let v12 = info_var.scalars_usize[7];
let v13 = info_var.scalars_usize[8];
let v19 = info_var.scalars_usize[10];
let v189 = v188[2];
let v97 = u32(v189);
let v191 = v190[1];
let v99 = u32(v191);
let v100 = v97 * v99;
let v192 = v190[0];
let v102 = u32(v192);
let v103 = v100 * v102;
let v193 = v188[1];
let v105 = u32(v193);
let v108 = v105 * v102;
let v109 = v103 + v108;
let v195 = v188[0];
let v111 = u32(v195);
let v112 = v109 + v111;
let v223 = u32(32);
let v115 = v112 * v223;
let v198 = v197;
let v117 = u32(v198);
let v118 = v115 + v117;
let v24 = v118 < v19;
let v26 = v118 < v91;
let v27 = v24 && v26;
let v28 = !v27;
if v28 {
let v29 = false;
*inv_return_flag_v90 = v29;

}
let v30 = *inv_return_flag_v90;
if v30 {
let v36 = &(*v228)[v118];
let v37 = *v36;
var<function> v94_store: u32;
let v94 = &v94_store;
*v94 = v4;
var<function> v95_store: u32;
let v95 = &v95_store;
*v95 = v118;
let v45 = *v95;
let v46 = v45 / v9;
let v47 = v46 * v9;
let v49 = v45 - v47;
let v50 = v49 * v13;
let v51 = *v94;
let v52 = v51 + v50;
*v94 = v52;
*v95 = v46;
let v53 = *v95;
let v54 = v53 / v8;
let v55 = v54 * v8;
let v57 = v53 - v55;
let v58 = v57 * v12;
let v59 = *v94;
let v60 = v59 + v58;
*v94 = v60;
*v95 = v54;
let v61 = *v95;
let v62 = v61 / v7;
let v63 = v62 * v7;
let v65 = v61 - v63;
let v66 = v65 * v11;
let v67 = *v94;
let v68 = v67 + v66;
*v94 = v68;
*v95 = v62;
let v69 = *v95;
let v70 = v69 / v6;
let v71 = v70 * v6;
let v73 = v69 - v71;
let v74 = v73 * v10;
let v75 = *v94;
let v76 = v75 + v74;
*v94 = v76;
*v95 = v70;
let v77 = *v94;
let v83 = &(*v227)[v77];
let v84 = *v83;
let v85 = v37 / v84;
*v36 = v85;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v15: array<u32>;
@group(0) @binding(0) var<storage, read_write> v10: array<f32>;
struct info_st { scalars_usize: array<u32, 20>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn mask_fill_kernel_t_f32_b_u32_n_1(@builtin(workgroup_id) v284: vec3<u32>, @builtin(num_workgroups) v286: vec3<u32>, @builtin(local_invocation_index) v293: u32) {
let v323 = &v15;
let v324 = &v10;
var<function> inv_return_flag_v182_store: bool= true;
let inv_return_flag_v182 = &inv_return_flag_v182_store;
let v1 = info_var.scalars_usize[0];
let v2 = info_var.scalars_usize[1];
let v3 = info_var.scalars_usize[2];
let v4 = info_var.scalars_usize[3];
let v5 = info_var.scalars_usize[4];
let v6 = info_var.scalars_usize[5];
let v7 = info_var.scalars_usize[6];
let v8 = info_var.scalars_usize[7];
let v183 = info_var.static_meta[0];
let v12 = u32(0);
let v19 = info_var.scalars_usize[10];
let v20 = info_var.scalars_usize[11];
let v21 = info_var.scalars_usize[12];
let v22 = info_var.scalars_usize[13];
let v23 = info_var.scalars_usize[14];
let v24 = info_var.scalars_usize[15];
let v25 = info_var.scalars_usize[16];
let v26 = info_var.scalars_usize[17];
let v27 = info_var.scalars_usize[18];
let v31 = info_var.scalars_f32[0];
let v285 = v284[2];
let v193 = u32(v285);
let v287 = v286[1];
let v195 = u32(v287);
let v196 = v193 * v195;
let v288 = v286[0];
let v198 = u32(v288);
let v199 = v196 * v198;
let v289 = v284[1];
let v201 = u32(v289);
let v204 = v201 * v198;
let v205 = v199 + v204;
let v291 = v284[0];
let v207 = u32(v291);
let v208 = v205 + v207;
let v319 = u32(32);
let v211 = v208 * v319;
let v294 = v293;
let v213 = u32(v294);
let v214 = v211 + v213;
var<function> v186_store: u32;
let v186 = &v186_store;
*v186 = v12;
var<function> v187_store: u32;
let v187 = &v187_store;
*v187 = v214;
let v39 = *v187;
let v40 = v39 / v22;
let v41 = v40 * v22;
let v43 = v39 - v41;
let v44 = v43 * v26;
let v45 = *v186;
let v46 = v45 + v44;
*v186 = v46;
*v187 = v40;
let v47 = *v187;
let v48 = v47 / v21;
let v49 = v48 * v21;
let v51 = v47 - v49;
let v52 = v51 * v25;
let v53 = *v186;
let v54 = v53 + v52;
*v186 = v54;
*v187 = v48;
let v55 = *v187;
let v56 = v55 / v20;
let v57 = v56 * v20;
let v59 = v55 - v57;
let v60 = v59 * v24;
let v61 = *v186;
let v62 = v61 + v60;
*v186 = v62;
*v187 = v56;
let v63 = *v187;
let v64 = v63 / v19;
let v65 = v64 * v19;
let v67 = v63 - v65;
let v68 = v67 * v23;
let v69 = *v186;
let v70 = v69 + v68;
*v186 = v70;
*v187 = v64;
let v71 = *v186;
let v74 = v214 < v27;
let v76 = v71 < v183;
let v77 = v74 && v76;
let v78 = !v77;
if v78 {
let v79 = false;
*inv_return_flag_v182 = v79;

}
let v80 = *inv_return_flag_v182;
if v80 {
let v85 = &(*v323)[v214];
let v86 = *v85;
let v87 = bool(v86);
var<function> v188_store: u32;
let v188 = &v188_store;
*v188 = v12;
var<function> v189_store: u32;
let v189 = &v189_store;
*v189 = v214;
let v95 = *v189;
let v96 = v95 / v4;
let v97 = v96 * v4;
let v99 = v95 - v97;
let v100 = v99 * v8;
let v101 = *v188;
let v102 = v101 + v100;
*v188 = v102;
*v189 = v96;
let v103 = *v189;
let v104 = v103 / v3;
let v105 = v104 * v3;
let v107 = v103 - v105;
let v108 = v107 * v7;
let v109 = *v188;
let v110 = v109 + v108;
*v188 = v110;
*v189 = v104;
let v111 = *v189;
let v112 = v111 / v2;
let v113 = v112 * v2;
let v115 = v111 - v113;
let v116 = v115 * v6;
let v117 = *v188;
let v118 = v117 + v116;
*v188 = v118;
*v189 = v112;
let v119 = *v189;
let v120 = v119 / v1;
let v121 = v120 * v1;
let v123 = v119 - v121;
let v124 = v123 * v5;
let v125 = *v188;
let v126 = v125 + v124;
*v188 = v126;
*v189 = v120;
let v127 = *v188;
let v133 = &(*v324)[v127];
let v134 = *v133;
let v136 = select(v134, v31, v87);
var<function> v190_store: u32;
let v190 = &v190_store;
*v190 = v12;
var<function> v191_store: u32;
let v191 = &v191_store;
*v191 = v214;
let v143 = *v191;
let v144 = v143 / v22;
let v145 = v144 * v22;
let v147 = v143 - v145;
let v148 = v147 * v26;
let v149 = *v190;
let v150 = v149 + v148;
*v190 = v150;
*v191 = v144;
let v151 = *v191;
let v152 = v151 / v21;
let v153 = v152 * v21;
let v155 = v151 - v153;
let v156 = v155 * v25;
let v157 = *v190;
let v158 = v157 + v156;
*v190 = v158;
*v191 = v152;
let v159 = *v191;
let v160 = v159 / v20;
let v161 = v160 * v20;
let v163 = v159 - v161;
let v164 = v163 * v24;
let v165 = *v190;
let v166 = v165 + v164;
*v190 = v166;
*v191 = v160;
let v167 = *v191;
let v168 = v167 / v19;
let v169 = v168 * v19;
let v171 = v167 - v169;
let v172 = v171 * v23;
let v173 = *v190;
let v174 = v173 + v172;
*v190 = v174;
*v191 = v168;
let v175 = *v190;
let v181 = &(*v324)[v175];
*v181 = v136;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v23: array<f32>;
@group(0) @binding(0) var<storage, read_write> v10: array<f32>;
struct info_st { scalars_usize: array<u32, 28>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v333: vec3<u32>, @builtin(num_workgroups) v335: vec3<u32>, @builtin(local_invocation_index) v342: u32) {
let v372 = &v23;
let v373 = &v10;
var<function> inv_return_flag_v229_store: bool= true;
let inv_return_flag_v229 = &inv_return_flag_v229_store;
let v1 = info_var.scalars_usize[0];
let v2 = info_var.scalars_usize[1];
let v3 = info_var.scalars_usize[2];
let v4 = info_var.scalars_usize[3];
let v5 = info_var.scalars_usize[4];
let v6 = info_var.scalars_usize[5];
let v7 = info_var.scalars_usize[6];
let v8 = info_var.scalars_usize[7];
let v230 = info_var.static_meta[0];
let v12 = u32(0);
let v14 = info_var.scalars_usize[9];
let v15 = info_var.scalars_usize[10];
let v16 = info_var.scalars_usize[11];
let v17 = info_var.scalars_usize[12];
let v18 = info_var.scalars_usize[13];
let v19 = info_var.scalars_usize[14];
let v20 = info_var.scalars_usize[15];
let v21 = info_var.scalars_usize[16];
let v27 = info_var.scalars_usize[18];
let v28 = info_var.scalars_usize[19];
let v29 = info_var.scalars_usize[20];
let v30 = info_var.scalars_usize[21];
let v31 = info_var.scalars_usize[22];
let v32 = info_var.scalars_usize[23];
let v33 = info_var.scalars_usize[24];
let v34 = info_var.scalars_usize[25];
let v35 = info_var.scalars_usize[26];
let v334 = v333[2];
let v242 = u32(v334);
let v336 = v335[1];
let v244 = u32(v336);
let v245 = v242 * v244;
let v337 = v335[0];
let v247 = u32(v337);
let v248 = v245 * v247;
let v338 = v333[1];
let v250 = u32(v338);
let v253 = v250 * v247;
let v254 = v248 + v253;
let v340 = v333[0];
let v256 = u32(v340);
let v257 = v254 + v256;
let v368 = u32(32);
let v260 = v257 * v368;
let v343 = v342;
let v262 = u32(v343);
let v263 = v260 + v262;
var<function> v233_store: u32;
let v233 = &v233_store;
*v233 = v12;
var<function> v234_store: u32;
let v234 = &v234_store;
*v234 = v263;
let v46 = *v234;
let v47 = v46 / v30;
let v48 = v47 * v30;
let v50 = v46 - v48;
let v51 = v50 * v34;
let v52 = *v233;
let v53 = v52 + v51;
*v233 = v53;
*v234 = v47;
let v54 = *v234;
let v55 = v54 / v29;
let v56 = v55 * v29;
let v58 = v54 - v56;
let v59 = v58 * v33;
let v60 = *v233;
let v61 = v60 + v59;
*v233 = v61;
*v234 = v55;
let v62 = *v234;
let v63 = v62 / v28;
let v64 = v63 * v28;
let v66 = v62 - v64;
let v67 = v66 * v32;
let v68 = *v233;
let v69 = v68 + v67;
*v233 = v69;
*v234 = v63;
let v70 = *v234;
let v71 = v70 / v27;
let v72 = v71 * v27;
let v74 = v70 - v72;
let v75 = v74 * v31;
let v76 = *v233;
let v77 = v76 + v75;
*v233 = v77;
*v234 = v71;
let v78 = *v233;
let v81 = v263 < v35;
let v83 = v78 < v230;
let v84 = v81 && v83;
let v85 = !v84;
if v85 {
let v86 = false;
*inv_return_flag_v229 = v86;

}
let v87 = *inv_return_flag_v229;
if v87 {
var<function> v235_store: u32;
let v235 = &v235_store;
*v235 = v12;
var<function> v236_store: u32;
let v236 = &v236_store;
*v236 = v263;
let v96 = *v236;
let v97 = v96 / v4;
let v98 = v97 * v4;
let v100 = v96 - v98;
let v101 = v100 * v8;
let v102 = *v235;
let v103 = v102 + v101;
*v235 = v103;
*v236 = v97;
let v104 = *v236;
let v105 = v104 / v3;
let v106 = v105 * v3;
let v108 = v104 - v106;
let v109 = v108 * v7;
let v110 = *v235;
let v111 = v110 + v109;
*v235 = v111;
*v236 = v105;
let v112 = *v236;
let v113 = v112 / v2;
let v114 = v113 * v2;
let v116 = v112 - v114;
let v117 = v116 * v6;
let v118 = *v235;
let v119 = v118 + v117;
*v235 = v119;
*v236 = v113;
let v120 = *v236;
let v121 = v120 / v1;
let v122 = v121 * v1;
let v124 = v120 - v122;
let v125 = v124 * v5;
let v126 = *v235;
let v127 = v126 + v125;
*v235 = v127;
*v236 = v121;
let v128 = *v235;
let v134 = &(*v373)[v128];
let v135 = *v134;
var<function> v237_store: u32;
let v237 = &v237_store;
*v237 = v12;
var<function> v238_store: u32;
let v238 = &v238_store;
*v238 = v263;
let v143 = *v238;
let v144 = v143 / v17;
let v145 = v144 * v17;
let v147 = v143 - v145;
let v148 = v147 * v21;
let v149 = *v237;
let v150 = v149 + v148;
*v237 = v150;
*v238 = v144;
let v151 = *v238;
let v152 = v151 / v16;
let v153 = v152 * v16;
let v155 = v151 - v153;
let v156 = v155 * v20;
let v157 = *v237;
let v158 = v157 + v156;
*v237 = v158;
*v238 = v152;
let v159 = *v238;
let v160 = v159 / v15;
let v161 = v160 * v15;
let v163 = v159 - v161;
let v164 = v163 * v19;
let v165 = *v237;
let v166 = v165 + v164;
*v237 = v166;
*v238 = v160;
let v167 = *v238;
let v168 = v167 / v14;
let v169 = v168 * v14;
let v171 = v167 - v169;
let v172 = v171 * v18;
let v173 = *v237;
let v174 = v173 + v172;
*v237 = v174;
*v238 = v168;
let v175 = *v237;
let v181 = &(*v372)[v175];
let v182 = *v181;
let v183 = v135 + v182;
var<function> v239_store: u32;
let v239 = &v239_store;
*v239 = v12;
var<function> v240_store: u32;
let v240 = &v240_store;
*v240 = v263;
let v190 = *v240;
let v191 = v190 / v30;
let v192 = v191 * v30;
let v194 = v190 - v192;
let v195 = v194 * v34;
let v196 = *v239;
let v197 = v196 + v195;
*v239 = v197;
*v240 = v191;
let v198 = *v240;
let v199 = v198 / v29;
let v200 = v199 * v29;
let v202 = v198 - v200;
let v203 = v202 * v33;
let v204 = *v239;
let v205 = v204 + v203;
*v239 = v205;
*v240 = v199;
let v206 = *v240;
let v207 = v206 / v28;
let v208 = v207 * v28;
let v210 = v206 - v208;
let v211 = v210 * v32;
let v212 = *v239;
let v213 = v212 + v211;
*v239 = v213;
*v240 = v207;
let v214 = *v240;
let v215 = v214 / v27;
let v216 = v215 * v27;
let v218 = v214 - v216;
let v219 = v218 * v31;
let v220 = *v239;
let v221 = v220 + v219;
*v239 = v221;
*v240 = v215;
let v222 = *v239;
let v228 = &(*v373)[v222];
*v228 = v183;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(4);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 * v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(4);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 + v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(4);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 / v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(8);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 * v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(32);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 + v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(32);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 - v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<f32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(32);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 / v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<u32>;
@group(0) @binding(0) var<storage, read_write> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 4>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn mask_fill_kernel_t_f32_b_u32_n_1(@builtin(workgroup_id) v139: vec3<u32>, @builtin(num_workgroups) v141: vec3<u32>, @builtin(local_invocation_index) v148: u32) {
let v178 = &v7;
let v179 = &v2;
var<function> inv_return_flag_v43_store: bool= true;
let inv_return_flag_v43 = &inv_return_flag_v43_store;
let v44 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v15 = info_var.scalars_f32[0];
let v140 = v139[2];
let v48 = u32(v140);
let v142 = v141[1];
let v50 = u32(v142);
let v51 = v48 * v50;
let v143 = v141[0];
let v53 = u32(v143);
let v54 = v51 * v53;
let v144 = v139[1];
let v56 = u32(v144);
let v59 = v56 * v53;
let v60 = v54 + v59;
let v146 = v139[0];
let v62 = u32(v146);
let v63 = v60 + v62;
let v174 = u32(4);
let v66 = v63 * v174;
let v149 = v148;
let v68 = u32(v149);
let v69 = v66 + v68;
let v17 = v69 < v11;
let v19 = v69 < v44;
let v20 = v17 && v19;
let v21 = !v20;
if v21 {
let v22 = false;
*inv_return_flag_v43 = v22;

}
let v23 = *inv_return_flag_v43;
if v23 {
let v28 = &(*v178)[v69];
let v29 = *v28;
let v30 = bool(v29);
let v35 = &(*v179)[v69];
let v36 = *v35;
let v38 = select(v36, v15, v30);
*v35 = v38;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_binop_c_f32_n_2(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(4);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 + v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_binop_c_f32_n_2(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(4);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 - v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn kernel_binop_c_f32_n_2(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(8);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 * v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn kernel_binop_c_f32_n_2(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(8);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 + v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn kernel_binop_c_f32_n_2(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(8);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 - v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn kernel_binop_c_f32_n_2(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(16);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 * v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn kernel_binop_c_f32_n_2(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(16);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 + v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn kernel_binop_c_f32_n_2(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(16);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 - v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_2(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(32);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 * v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_2(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(32);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 + v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_2(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(32);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 - v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(4);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 + v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(4);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 - v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(4);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 / v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(8);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 + v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(8);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 - v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(8);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 / v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(16);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 + v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(16);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 - v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(32);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 * v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(32);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 + v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(32);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 - v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v42 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(32);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v42;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 / v35;
*v28 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v7: array<vec4<u32>>;
@group(0) @binding(0) var<storage, read_write> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn mask_fill_kernel_t_f32_b_u32_n_4(@builtin(workgroup_id) v140: vec3<u32>, @builtin(num_workgroups) v142: vec3<u32>, @builtin(local_invocation_index) v149: u32) {
let v179 = &v7;
let v180 = &v2;
var<function> inv_return_flag_v44_store: bool= true;
let inv_return_flag_v44 = &inv_return_flag_v44_store;
let v45 = info_var.static_meta[0];
let v11 = info_var.scalars_usize[2];
let v15 = info_var.scalars_f32[0];
let v141 = v140[2];
let v49 = u32(v141);
let v143 = v142[1];
let v51 = u32(v143);
let v52 = v49 * v51;
let v144 = v142[0];
let v54 = u32(v144);
let v55 = v52 * v54;
let v145 = v140[1];
let v57 = u32(v145);
let v60 = v57 * v54;
let v61 = v55 + v60;
let v147 = v140[0];
let v63 = u32(v147);
let v64 = v61 + v63;
let v175 = u32(32);
let v67 = v64 * v175;
let v150 = v149;
let v69 = u32(v150);
let v70 = v67 + v69;
let v17 = v70 < v11;
let v19 = v70 < v45;
let v20 = v17 && v19;
let v21 = !v20;
if v21 {
let v22 = false;
*inv_return_flag_v44 = v22;

}
let v23 = *inv_return_flag_v44;
if v23 {
let v28 = &(*v179)[v70];
let v29 = *v28;
let v30 = vec4<bool>(v29);
let v35 = &(*v180)[v70];
let v36 = *v35;
let v37 = vec4<f32>(v15);
let v39 = select(v36, v37, v30);
*v35 = v39;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v8: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn slice_assign_kernel_e_f32_n_1(@builtin(workgroup_id) v132: vec3<u32>, @builtin(num_workgroups) v134: vec3<u32>, @builtin(local_invocation_index) v141: u32) {
let v162 = &v8;
let v163 = &v1;
var<function> inv_return_flag_v55_store: bool= true;
let inv_return_flag_v55 = &inv_return_flag_v55_store;
let v5 = u32(0);
let v7 = info_var.scalars_usize[2];
let v57 = info_var.static_meta[1];
let v12 = info_var.scalars_usize[3];
let v13 = info_var.scalars_usize[4];
let v133 = v132[2];
let v64 = u32(v133);
let v135 = v134[1];
let v66 = u32(v135);
let v67 = v64 * v66;
let v136 = v134[0];
let v69 = u32(v136);
let v70 = v67 * v69;
let v137 = v132[1];
let v72 = u32(v137);
let v75 = v72 * v69;
let v76 = v70 + v75;
let v139 = v132[0];
let v78 = u32(v139);
let v79 = v76 + v78;
let v159 = u32(4);
let v82 = v79 * v159;
let v142 = v141;
let v84 = u32(v142);
let v85 = v82 + v84;
let v15 = v85 < v7;
let v17 = v85 < v57;
let v18 = v15 && v17;
let v19 = !v18;
if v19 {
let v20 = false;
*inv_return_flag_v55 = v20;

}
let v21 = *inv_return_flag_v55;
if v21 {
var<function> v58_store: u32;
let v58 = &v58_store;
*v58 = v85;
var<function> v59_store: u32;
let v59 = &v59_store;
*v59 = v5;
let v30 = *v58;
let v31 = v30 / v12;
let v32 = v31 * v12;
let v34 = v30 - v32;
let v35 = v34 + v13;
let v60 = info_var.static_meta[3];
let v62 = info_var.dynamic_meta[v60];
let v39 = v35 * v62;
let v40 = *v59;
let v41 = v40 + v39;
*v59 = v41;
*v58 = v31;
let v46 = &(*v162)[v85];
let v47 = *v46;
let v48 = *v59;
let v54 = &(*v163)[v48];
*v54 = v47;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v8: array<i32>;
@group(0) @binding(0) var<storage, read_write> v1: array<i32>;
struct info_st { scalars_usize: array<u32, 10>, static_meta: array<u32, 4>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn slice_assign_kernel_e_i32_n_1(@builtin(workgroup_id) v166: vec3<u32>, @builtin(num_workgroups) v168: vec3<u32>, @builtin(local_invocation_index) v175: u32) {
let v196 = &v8;
let v197 = &v1;
var<function> inv_return_flag_v83_store: bool= true;
let inv_return_flag_v83 = &inv_return_flag_v83_store;
let v5 = u32(0);
let v7 = info_var.scalars_usize[2];
let v85 = info_var.static_meta[1];
let v12 = info_var.scalars_usize[3];
let v13 = info_var.scalars_usize[4];
let v14 = info_var.scalars_usize[5];
let v15 = info_var.scalars_usize[6];
let v16 = info_var.scalars_usize[7];
let v17 = info_var.scalars_usize[8];
let v167 = v166[2];
let v98 = u32(v167);
let v169 = v168[1];
let v100 = u32(v169);
let v101 = v98 * v100;
let v170 = v168[0];
let v103 = u32(v170);
let v104 = v101 * v103;
let v171 = v166[1];
let v106 = u32(v171);
let v109 = v106 * v103;
let v110 = v104 + v109;
let v173 = v166[0];
let v112 = u32(v173);
let v113 = v110 + v112;
let v193 = u32(32);
let v116 = v113 * v193;
let v176 = v175;
let v118 = u32(v176);
let v119 = v116 + v118;
let v19 = v119 < v7;
let v21 = v119 < v85;
let v22 = v19 && v21;
let v23 = !v22;
if v23 {
let v24 = false;
*inv_return_flag_v83 = v24;

}
let v25 = *inv_return_flag_v83;
if v25 {
let v28 = u32(1);
var<function> v86_store: u32;
let v86 = &v86_store;
*v86 = v119;
var<function> v87_store: u32;
let v87 = &v87_store;
*v87 = v5;
let v34 = *v86;
let v35 = v34 / v14;
let v36 = v35 * v14;
let v38 = v34 - v36;
let v39 = v38 + v17;
let v40 = u32(2);
let v88 = info_var.static_meta[3];
let v89 = v88 + v40;
let v90 = info_var.dynamic_meta[v89];
let v43 = v39 * v90;
let v44 = *v87;
let v45 = v44 + v43;
*v87 = v45;
*v86 = v35;
let v46 = *v86;
let v47 = v46 / v13;
let v48 = v47 * v13;
let v50 = v46 - v48;
let v51 = v50 + v16;
let v92 = v88 + v28;
let v93 = info_var.dynamic_meta[v92];
let v55 = v51 * v93;
let v56 = *v87;
let v57 = v56 + v55;
*v87 = v57;
*v86 = v47;
let v58 = *v86;
let v59 = v58 / v12;
let v60 = v59 * v12;
let v62 = v58 - v60;
let v63 = v62 + v15;
let v96 = info_var.dynamic_meta[v88];
let v67 = v63 * v96;
let v68 = *v87;
let v69 = v68 + v67;
*v87 = v69;
*v86 = v59;
let v74 = &(*v196)[v119];
let v75 = *v74;
let v76 = *v87;
let v82 = &(*v197)[v76];
*v82 = v75;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v8: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn slice_assign_kernel_e_f32_n_2(@builtin(workgroup_id) v132: vec3<u32>, @builtin(num_workgroups) v134: vec3<u32>, @builtin(local_invocation_index) v141: u32) {
let v162 = &v8;
let v163 = &v1;
var<function> inv_return_flag_v55_store: bool= true;
let inv_return_flag_v55 = &inv_return_flag_v55_store;
let v5 = u32(0);
let v7 = info_var.scalars_usize[2];
let v57 = info_var.static_meta[1];
let v12 = info_var.scalars_usize[3];
let v13 = info_var.scalars_usize[4];
let v133 = v132[2];
let v64 = u32(v133);
let v135 = v134[1];
let v66 = u32(v135);
let v67 = v64 * v66;
let v136 = v134[0];
let v69 = u32(v136);
let v70 = v67 * v69;
let v137 = v132[1];
let v72 = u32(v137);
let v75 = v72 * v69;
let v76 = v70 + v75;
let v139 = v132[0];
let v78 = u32(v139);
let v79 = v76 + v78;
let v159 = u32(4);
let v82 = v79 * v159;
let v142 = v141;
let v84 = u32(v142);
let v85 = v82 + v84;
let v15 = v85 < v7;
let v17 = v85 < v57;
let v18 = v15 && v17;
let v19 = !v18;
if v19 {
let v20 = false;
*inv_return_flag_v55 = v20;

}
let v21 = *inv_return_flag_v55;
if v21 {
let v24 = u32(2);
let v25 = v85 * v24;
var<function> v58_store: u32;
let v58 = &v58_store;
*v58 = v25;
var<function> v59_store: u32;
let v59 = &v59_store;
*v59 = v5;
let v30 = *v58;
let v31 = v30 / v12;
let v32 = v31 * v12;
let v34 = v30 - v32;
let v35 = v34 + v13;
let v60 = info_var.static_meta[3];
let v62 = info_var.dynamic_meta[v60];
let v39 = v35 * v62;
let v40 = *v59;
let v41 = v40 + v39;
*v59 = v41;
*v58 = v31;
let v46 = &(*v162)[v85];
let v47 = *v46;
let v48 = *v59;
let v50 = v48 / v24;
let v54 = &(*v163)[v50];
*v54 = v47;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v8: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn slice_assign_kernel_e_f32_n_2(@builtin(workgroup_id) v149: vec3<u32>, @builtin(num_workgroups) v151: vec3<u32>, @builtin(local_invocation_index) v158: u32) {
let v179 = &v8;
let v180 = &v1;
var<function> inv_return_flag_v69_store: bool= true;
let inv_return_flag_v69 = &inv_return_flag_v69_store;
let v5 = u32(0);
let v7 = info_var.scalars_usize[2];
let v71 = info_var.static_meta[1];
let v12 = info_var.scalars_usize[3];
let v13 = info_var.scalars_usize[4];
let v14 = info_var.scalars_usize[5];
let v15 = info_var.scalars_usize[6];
let v150 = v149[2];
let v81 = u32(v150);
let v152 = v151[1];
let v83 = u32(v152);
let v84 = v81 * v83;
let v153 = v151[0];
let v86 = u32(v153);
let v87 = v84 * v86;
let v154 = v149[1];
let v89 = u32(v154);
let v92 = v89 * v86;
let v93 = v87 + v92;
let v156 = v149[0];
let v95 = u32(v156);
let v96 = v93 + v95;
let v176 = u32(8);
let v99 = v96 * v176;
let v159 = v158;
let v101 = u32(v159);
let v102 = v99 + v101;
let v17 = v102 < v7;
let v19 = v102 < v71;
let v20 = v17 && v19;
let v21 = !v20;
if v21 {
let v22 = false;
*inv_return_flag_v69 = v22;

}
let v23 = *inv_return_flag_v69;
if v23 {
let v26 = u32(2);
let v27 = v102 * v26;
var<function> v72_store: u32;
let v72 = &v72_store;
*v72 = v27;
var<function> v73_store: u32;
let v73 = &v73_store;
*v73 = v5;
let v32 = *v72;
let v33 = v32 / v13;
let v34 = v33 * v13;
let v36 = v32 - v34;
let v37 = v36 + v15;
let v38 = u32(1);
let v74 = info_var.static_meta[3];
let v75 = v74 + v38;
let v76 = info_var.dynamic_meta[v75];
let v41 = v37 * v76;
let v42 = *v73;
let v43 = v42 + v41;
*v73 = v43;
*v72 = v33;
let v44 = *v72;
let v45 = v44 / v12;
let v46 = v45 * v12;
let v48 = v44 - v46;
let v49 = v48 + v14;
let v79 = info_var.dynamic_meta[v74];
let v53 = v49 * v79;
let v54 = *v73;
let v55 = v54 + v53;
*v73 = v55;
*v72 = v45;
let v60 = &(*v179)[v102];
let v61 = *v60;
let v62 = *v73;
let v64 = v62 / v26;
let v68 = &(*v180)[v64];
*v68 = v61;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v8: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn slice_assign_kernel_e_f32_n_2(@builtin(workgroup_id) v149: vec3<u32>, @builtin(num_workgroups) v151: vec3<u32>, @builtin(local_invocation_index) v158: u32) {
let v179 = &v8;
let v180 = &v1;
var<function> inv_return_flag_v69_store: bool= true;
let inv_return_flag_v69 = &inv_return_flag_v69_store;
let v5 = u32(0);
let v7 = info_var.scalars_usize[2];
let v71 = info_var.static_meta[1];
let v12 = info_var.scalars_usize[3];
let v13 = info_var.scalars_usize[4];
let v14 = info_var.scalars_usize[5];
let v15 = info_var.scalars_usize[6];
let v150 = v149[2];
let v81 = u32(v150);
let v152 = v151[1];
let v83 = u32(v152);
let v84 = v81 * v83;
let v153 = v151[0];
let v86 = u32(v153);
let v87 = v84 * v86;
let v154 = v149[1];
let v89 = u32(v154);
let v92 = v89 * v86;
let v93 = v87 + v92;
let v156 = v149[0];
let v95 = u32(v156);
let v96 = v93 + v95;
let v176 = u32(16);
let v99 = v96 * v176;
let v159 = v158;
let v101 = u32(v159);
let v102 = v99 + v101;
let v17 = v102 < v7;
let v19 = v102 < v71;
let v20 = v17 && v19;
let v21 = !v20;
if v21 {
let v22 = false;
*inv_return_flag_v69 = v22;

}
let v23 = *inv_return_flag_v69;
if v23 {
let v26 = u32(2);
let v27 = v102 * v26;
var<function> v72_store: u32;
let v72 = &v72_store;
*v72 = v27;
var<function> v73_store: u32;
let v73 = &v73_store;
*v73 = v5;
let v32 = *v72;
let v33 = v32 / v13;
let v34 = v33 * v13;
let v36 = v32 - v34;
let v37 = v36 + v15;
let v38 = u32(1);
let v74 = info_var.static_meta[3];
let v75 = v74 + v38;
let v76 = info_var.dynamic_meta[v75];
let v41 = v37 * v76;
let v42 = *v73;
let v43 = v42 + v41;
*v73 = v43;
*v72 = v33;
let v44 = *v72;
let v45 = v44 / v12;
let v46 = v45 * v12;
let v48 = v44 - v46;
let v49 = v48 + v14;
let v79 = info_var.dynamic_meta[v74];
let v53 = v49 * v79;
let v54 = *v73;
let v55 = v54 + v53;
*v73 = v55;
*v72 = v45;
let v60 = &(*v179)[v102];
let v61 = *v60;
let v62 = *v73;
let v64 = v62 / v26;
let v68 = &(*v180)[v64];
*v68 = v61;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v8: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn slice_assign_kernel_e_f32_n_2(@builtin(workgroup_id) v149: vec3<u32>, @builtin(num_workgroups) v151: vec3<u32>, @builtin(local_invocation_index) v158: u32) {
let v179 = &v8;
let v180 = &v1;
var<function> inv_return_flag_v69_store: bool= true;
let inv_return_flag_v69 = &inv_return_flag_v69_store;
let v5 = u32(0);
let v7 = info_var.scalars_usize[2];
let v71 = info_var.static_meta[1];
let v12 = info_var.scalars_usize[3];
let v13 = info_var.scalars_usize[4];
let v14 = info_var.scalars_usize[5];
let v15 = info_var.scalars_usize[6];
let v150 = v149[2];
let v81 = u32(v150);
let v152 = v151[1];
let v83 = u32(v152);
let v84 = v81 * v83;
let v153 = v151[0];
let v86 = u32(v153);
let v87 = v84 * v86;
let v154 = v149[1];
let v89 = u32(v154);
let v92 = v89 * v86;
let v93 = v87 + v92;
let v156 = v149[0];
let v95 = u32(v156);
let v96 = v93 + v95;
let v176 = u32(32);
let v99 = v96 * v176;
let v159 = v158;
let v101 = u32(v159);
let v102 = v99 + v101;
let v17 = v102 < v7;
let v19 = v102 < v71;
let v20 = v17 && v19;
let v21 = !v20;
if v21 {
let v22 = false;
*inv_return_flag_v69 = v22;

}
let v23 = *inv_return_flag_v69;
if v23 {
let v26 = u32(2);
let v27 = v102 * v26;
var<function> v72_store: u32;
let v72 = &v72_store;
*v72 = v27;
var<function> v73_store: u32;
let v73 = &v73_store;
*v73 = v5;
let v32 = *v72;
let v33 = v32 / v13;
let v34 = v33 * v13;
let v36 = v32 - v34;
let v37 = v36 + v15;
let v38 = u32(1);
let v74 = info_var.static_meta[3];
let v75 = v74 + v38;
let v76 = info_var.dynamic_meta[v75];
let v41 = v37 * v76;
let v42 = *v73;
let v43 = v42 + v41;
*v73 = v43;
*v72 = v33;
let v44 = *v72;
let v45 = v44 / v12;
let v46 = v45 * v12;
let v48 = v44 - v46;
let v49 = v48 + v14;
let v79 = info_var.dynamic_meta[v74];
let v53 = v49 * v79;
let v54 = *v73;
let v55 = v54 + v53;
*v73 = v55;
*v72 = v45;
let v60 = &(*v179)[v102];
let v61 = *v60;
let v62 = *v73;
let v64 = v62 / v26;
let v68 = &(*v180)[v64];
*v68 = v61;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v8: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 12>, static_meta: array<u32, 4>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn slice_assign_kernel_e_f32_n_4(@builtin(workgroup_id) v183: vec3<u32>, @builtin(num_workgroups) v185: vec3<u32>, @builtin(local_invocation_index) v192: u32) {
let v213 = &v8;
let v214 = &v1;
var<function> inv_return_flag_v97_store: bool= true;
let inv_return_flag_v97 = &inv_return_flag_v97_store;
let v5 = u32(0);
let v7 = info_var.scalars_usize[2];
let v99 = info_var.static_meta[1];
let v12 = info_var.scalars_usize[3];
let v13 = info_var.scalars_usize[4];
let v14 = info_var.scalars_usize[5];
let v15 = info_var.scalars_usize[6];
let v16 = info_var.scalars_usize[7];
let v17 = info_var.scalars_usize[8];
let v18 = info_var.scalars_usize[9];
let v19 = info_var.scalars_usize[10];
let v184 = v183[2];
let v115 = u32(v184);
let v186 = v185[1];
let v117 = u32(v186);
let v118 = v115 * v117;
let v187 = v185[0];
let v120 = u32(v187);
let v121 = v118 * v120;
let v188 = v183[1];
let v123 = u32(v188);
let v126 = v123 * v120;
let v127 = v121 + v126;
let v190 = v183[0];
let v129 = u32(v190);
let v130 = v127 + v129;
let v210 = u32(32);
let v133 = v130 * v210;
let v193 = v192;
let v135 = u32(v193);
let v136 = v133 + v135;
let v21 = v136 < v7;
let v23 = v136 < v99;
let v24 = v21 && v23;
let v25 = !v24;
if v25 {
let v26 = false;
*inv_return_flag_v97 = v26;

}
let v27 = *inv_return_flag_v97;
if v27 {
let v30 = u32(4);
let v31 = v136 * v30;
var<function> v100_store: u32;
let v100 = &v100_store;
*v100 = v31;
var<function> v101_store: u32;
let v101 = &v101_store;
*v101 = v5;
let v36 = *v100;
let v37 = v36 / v15;
let v38 = v37 * v15;
let v40 = v36 - v38;
let v41 = v40 + v19;
let v42 = u32(3);
let v102 = info_var.static_meta[3];
let v103 = v102 + v42;
let v104 = info_var.dynamic_meta[v103];
let v45 = v41 * v104;
let v46 = *v101;
let v47 = v46 + v45;
*v101 = v47;
*v100 = v37;
let v48 = *v100;
let v49 = v48 / v14;
let v50 = v49 * v14;
let v52 = v48 - v50;
let v53 = v52 + v18;
let v54 = u32(2);
let v106 = v102 + v54;
let v107 = info_var.dynamic_meta[v106];
let v57 = v53 * v107;
let v58 = *v101;
let v59 = v58 + v57;
*v101 = v59;
*v100 = v49;
let v60 = *v100;
let v61 = v60 / v13;
let v62 = v61 * v13;
let v64 = v60 - v62;
let v65 = v64 + v17;
let v66 = u32(1);
let v109 = v102 + v66;
let v110 = info_var.dynamic_meta[v109];
let v69 = v65 * v110;
let v70 = *v101;
let v71 = v70 + v69;
*v101 = v71;
*v100 = v61;
let v72 = *v100;
let v73 = v72 / v12;
let v74 = v73 * v12;
let v76 = v72 - v74;
let v77 = v76 + v16;
let v113 = info_var.dynamic_meta[v102];
let v81 = v77 * v113;
let v82 = *v101;
let v83 = v82 + v81;
*v101 = v83;
*v100 = v73;
let v88 = &(*v213)[v136];
let v89 = *v88;
let v90 = *v101;
let v92 = v90 / v30;
let v96 = &(*v214)[v92];
*v96 = v89;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v8: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn slice_assign_kernel_e_f32_n_4(@builtin(workgroup_id) v132: vec3<u32>, @builtin(num_workgroups) v134: vec3<u32>, @builtin(local_invocation_index) v141: u32) {
let v162 = &v8;
let v163 = &v1;
var<function> inv_return_flag_v55_store: bool= true;
let inv_return_flag_v55 = &inv_return_flag_v55_store;
let v5 = u32(0);
let v7 = info_var.scalars_usize[2];
let v57 = info_var.static_meta[1];
let v12 = info_var.scalars_usize[3];
let v13 = info_var.scalars_usize[4];
let v133 = v132[2];
let v64 = u32(v133);
let v135 = v134[1];
let v66 = u32(v135);
let v67 = v64 * v66;
let v136 = v134[0];
let v69 = u32(v136);
let v70 = v67 * v69;
let v137 = v132[1];
let v72 = u32(v137);
let v75 = v72 * v69;
let v76 = v70 + v75;
let v139 = v132[0];
let v78 = u32(v139);
let v79 = v76 + v78;
let v159 = u32(4);
let v82 = v79 * v159;
let v142 = v141;
let v84 = u32(v142);
let v85 = v82 + v84;
let v15 = v85 < v7;
let v17 = v85 < v57;
let v18 = v15 && v17;
let v19 = !v18;
if v19 {
let v20 = false;
*inv_return_flag_v55 = v20;

}
let v21 = *inv_return_flag_v55;
if v21 {
let v25 = v85 * v159;
var<function> v58_store: u32;
let v58 = &v58_store;
*v58 = v25;
var<function> v59_store: u32;
let v59 = &v59_store;
*v59 = v5;
let v30 = *v58;
let v31 = v30 / v12;
let v32 = v31 * v12;
let v34 = v30 - v32;
let v35 = v34 + v13;
let v60 = info_var.static_meta[3];
let v62 = info_var.dynamic_meta[v60];
let v39 = v35 * v62;
let v40 = *v59;
let v41 = v40 + v39;
*v59 = v41;
*v58 = v31;
let v46 = &(*v162)[v85];
let v47 = *v46;
let v48 = *v59;
let v50 = v48 / v159;
let v54 = &(*v163)[v50];
*v54 = v47;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v8: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn slice_assign_kernel_e_f32_n_4(@builtin(workgroup_id) v132: vec3<u32>, @builtin(num_workgroups) v134: vec3<u32>, @builtin(local_invocation_index) v141: u32) {
let v162 = &v8;
let v163 = &v1;
var<function> inv_return_flag_v55_store: bool= true;
let inv_return_flag_v55 = &inv_return_flag_v55_store;
let v5 = u32(0);
let v7 = info_var.scalars_usize[2];
let v57 = info_var.static_meta[1];
let v12 = info_var.scalars_usize[3];
let v13 = info_var.scalars_usize[4];
let v133 = v132[2];
let v64 = u32(v133);
let v135 = v134[1];
let v66 = u32(v135);
let v67 = v64 * v66;
let v136 = v134[0];
let v69 = u32(v136);
let v70 = v67 * v69;
let v137 = v132[1];
let v72 = u32(v137);
let v75 = v72 * v69;
let v76 = v70 + v75;
let v139 = v132[0];
let v78 = u32(v139);
let v79 = v76 + v78;
let v159 = u32(8);
let v82 = v79 * v159;
let v142 = v141;
let v84 = u32(v142);
let v85 = v82 + v84;
let v15 = v85 < v7;
let v17 = v85 < v57;
let v18 = v15 && v17;
let v19 = !v18;
if v19 {
let v20 = false;
*inv_return_flag_v55 = v20;

}
let v21 = *inv_return_flag_v55;
if v21 {
let v24 = u32(4);
let v25 = v85 * v24;
var<function> v58_store: u32;
let v58 = &v58_store;
*v58 = v25;
var<function> v59_store: u32;
let v59 = &v59_store;
*v59 = v5;
let v30 = *v58;
let v31 = v30 / v12;
let v32 = v31 * v12;
let v34 = v30 - v32;
let v35 = v34 + v13;
let v60 = info_var.static_meta[3];
let v62 = info_var.dynamic_meta[v60];
let v39 = v35 * v62;
let v40 = *v59;
let v41 = v40 + v39;
*v59 = v41;
*v58 = v31;
let v46 = &(*v162)[v85];
let v47 = *v46;
let v48 = *v59;
let v50 = v48 / v24;
let v54 = &(*v163)[v50];
*v54 = v47;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v8: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn slice_assign_kernel_e_f32_n_4(@builtin(workgroup_id) v132: vec3<u32>, @builtin(num_workgroups) v134: vec3<u32>, @builtin(local_invocation_index) v141: u32) {
let v162 = &v8;
let v163 = &v1;
var<function> inv_return_flag_v55_store: bool= true;
let inv_return_flag_v55 = &inv_return_flag_v55_store;
let v5 = u32(0);
let v7 = info_var.scalars_usize[2];
let v57 = info_var.static_meta[1];
let v12 = info_var.scalars_usize[3];
let v13 = info_var.scalars_usize[4];
let v133 = v132[2];
let v64 = u32(v133);
let v135 = v134[1];
let v66 = u32(v135);
let v67 = v64 * v66;
let v136 = v134[0];
let v69 = u32(v136);
let v70 = v67 * v69;
let v137 = v132[1];
let v72 = u32(v137);
let v75 = v72 * v69;
let v76 = v70 + v75;
let v139 = v132[0];
let v78 = u32(v139);
let v79 = v76 + v78;
let v159 = u32(16);
let v82 = v79 * v159;
let v142 = v141;
let v84 = u32(v142);
let v85 = v82 + v84;
let v15 = v85 < v7;
let v17 = v85 < v57;
let v18 = v15 && v17;
let v19 = !v18;
if v19 {
let v20 = false;
*inv_return_flag_v55 = v20;

}
let v21 = *inv_return_flag_v55;
if v21 {
let v24 = u32(4);
let v25 = v85 * v24;
var<function> v58_store: u32;
let v58 = &v58_store;
*v58 = v25;
var<function> v59_store: u32;
let v59 = &v59_store;
*v59 = v5;
let v30 = *v58;
let v31 = v30 / v12;
let v32 = v31 * v12;
let v34 = v30 - v32;
let v35 = v34 + v13;
let v60 = info_var.static_meta[3];
let v62 = info_var.dynamic_meta[v60];
let v39 = v35 * v62;
let v40 = *v59;
let v41 = v40 + v39;
*v59 = v41;
*v58 = v31;
let v46 = &(*v162)[v85];
let v47 = *v46;
let v48 = *v59;
let v50 = v48 / v24;
let v54 = &(*v163)[v50];
*v54 = v47;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read> v8: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 4>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn slice_assign_kernel_e_f32_n_4(@builtin(workgroup_id) v132: vec3<u32>, @builtin(num_workgroups) v134: vec3<u32>, @builtin(local_invocation_index) v141: u32) {
let v162 = &v8;
let v163 = &v1;
var<function> inv_return_flag_v55_store: bool= true;
let inv_return_flag_v55 = &inv_return_flag_v55_store;
let v5 = u32(0);
let v7 = info_var.scalars_usize[2];
let v57 = info_var.static_meta[1];
let v12 = info_var.scalars_usize[3];
let v13 = info_var.scalars_usize[4];
let v133 = v132[2];
let v64 = u32(v133);
let v135 = v134[1];
let v66 = u32(v135);
let v67 = v64 * v66;
let v136 = v134[0];
let v69 = u32(v136);
let v70 = v67 * v69;
let v137 = v132[1];
let v72 = u32(v137);
let v75 = v72 * v69;
let v76 = v70 + v75;
let v139 = v132[0];
let v78 = u32(v139);
let v79 = v76 + v78;
let v159 = u32(32);
let v82 = v79 * v159;
let v142 = v141;
let v84 = u32(v142);
let v85 = v82 + v84;
let v15 = v85 < v7;
let v17 = v85 < v57;
let v18 = v15 && v17;
let v19 = !v18;
if v19 {
let v20 = false;
*inv_return_flag_v55 = v20;

}
let v21 = *inv_return_flag_v55;
if v21 {
let v24 = u32(4);
let v25 = v85 * v24;
var<function> v58_store: u32;
let v58 = &v58_store;
*v58 = v25;
var<function> v59_store: u32;
let v59 = &v59_store;
*v59 = v5;
let v30 = *v58;
let v31 = v30 / v12;
let v32 = v31 * v12;
let v34 = v30 - v32;
let v35 = v34 + v13;
let v60 = info_var.static_meta[3];
let v62 = info_var.dynamic_meta[v60];
let v39 = v35 * v62;
let v40 = *v59;
let v41 = v40 + v39;
*v59 = v41;
*v58 = v31;
let v46 = &(*v162)[v85];
let v47 = *v46;
let v48 = *v59;
let v50 = v48 / v24;
let v54 = &(*v163)[v50];
*v54 = v47;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v14: array<f32>;
@group(0) @binding(0) var<storage, read> v10: array<f32>;
struct info_st { scalars_usize: array<u32, 10>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn copy_kernel_t_f32_n_1(@builtin(workgroup_id) v133: vec3<u32>, @builtin(num_workgroups) v135: vec3<u32>, @builtin(local_invocation_index) v142: u32) {
let v149 = &v14;
let v150 = &v10;
let v1 = info_var.scalars_usize[0];
let v2 = info_var.scalars_usize[1];
let v3 = info_var.scalars_usize[2];
let v4 = info_var.scalars_usize[3];
let v5 = info_var.scalars_usize[4];
let v6 = info_var.scalars_usize[5];
let v7 = info_var.scalars_usize[6];
let v8 = info_var.scalars_usize[7];
let v9 = info_var.scalars_usize[8];
let v105 = info_var.static_meta[0];
let v12 = u32(0);
let v106 = info_var.static_meta[1];
let v134 = v133[2];
let v111 = u32(v134);
let v136 = v135[1];
let v113 = u32(v136);
let v114 = v111 * v113;
let v137 = v135[0];
let v116 = u32(v137);
let v117 = v114 * v116;
let v138 = v133[1];
let v119 = u32(v138);
let v122 = v119 * v116;
let v123 = v117 + v122;
let v140 = v133[0];
let v125 = u32(v140);
let v126 = v123 + v125;
let v148 = u32(32);
let v129 = v126 * v148;
let v143 = v142;
let v131 = u32(v143);
let v132 = v129 + v131;
var<function> v107_store: array<f32, 1>= array<f32, 1>();
let v107 = &v107_store;
var<function> v108_store: u32;
let v108 = &v108_store;
*v108 = v12;
var<function> v109_store: u32;
let v109 = &v109_store;
*v109 = v132;
let v34 = *v109;
let v35 = v34 / v4;
let v36 = v35 * v4;
let v38 = v34 - v36;
let v39 = v38 * v8;
let v40 = *v108;
let v41 = v40 + v39;
*v108 = v41;
*v109 = v35;
let v42 = *v109;
let v43 = v42 / v3;
let v44 = v43 * v3;
let v46 = v42 - v44;
let v47 = v46 * v7;
let v48 = *v108;
let v49 = v48 + v47;
*v108 = v49;
*v109 = v43;
let v50 = *v109;
let v51 = v50 / v2;
let v52 = v51 * v2;
let v54 = v50 - v52;
let v55 = v54 * v6;
let v56 = *v108;
let v57 = v56 + v55;
*v108 = v57;
*v109 = v51;
let v58 = *v109;
let v59 = v58 / v1;
let v60 = v59 * v1;
let v62 = v58 - v60;
let v63 = v62 * v5;
let v64 = *v108;
let v65 = v64 + v63;
*v108 = v65;
*v109 = v59;
let v66 = *v108;
let v69 = v132 < v9;
let v147 = f32(0.0);
let v73 = v66 < v105;
let v76 = u32(v73);
let v77 = v66 * v76;
let v81 = &(*v150)[v77];
let v82 = *v81;
let v83 = select(v147, v82, v73);
let v84 = select(v147, v83, v69);
let v89 = &(*v107)[v12];
*v89 = v84;
let v97 = *v89;
let v99 = v132 < v106;
if v99 {
let v103 = &(*v149)[v132];
*v103 = v97;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v14: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read> v10: array<f32>;
struct info_st { scalars_usize: array<u32, 10>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn copy_kernel_pack_t_f32_n_2(@builtin(workgroup_id) v213: vec3<u32>, @builtin(num_workgroups) v215: vec3<u32>, @builtin(local_invocation_index) v222: u32) {
let v231 = &v14;
let v232 = &v10;
let v1 = info_var.scalars_usize[0];
let v2 = info_var.scalars_usize[1];
let v3 = info_var.scalars_usize[2];
let v4 = info_var.scalars_usize[3];
let v5 = info_var.scalars_usize[4];
let v6 = info_var.scalars_usize[5];
let v7 = info_var.scalars_usize[6];
let v8 = info_var.scalars_usize[7];
let v9 = info_var.scalars_usize[8];
let v181 = info_var.static_meta[0];
let v12 = u32(0);
let v182 = info_var.static_meta[1];
let v214 = v213[2];
let v191 = u32(v214);
let v216 = v215[1];
let v193 = u32(v216);
let v194 = v191 * v193;
let v217 = v215[0];
let v196 = u32(v217);
let v197 = v194 * v196;
let v218 = v213[1];
let v199 = u32(v218);
let v202 = v199 * v196;
let v203 = v197 + v202;
let v220 = v213[0];
let v205 = u32(v220);
let v206 = v203 + v205;
let v230 = u32(32);
let v209 = v206 * v230;
let v223 = v222;
let v211 = u32(v223);
let v212 = v209 + v211;
let v21 = u32(1);
let v23 = u32(2);
let v24 = v212 * v23;
var<function> v183_store: array<vec2<f32>, 1>= array<vec2<f32>, 1>();
let v183 = &v183_store;
let v29 = f32(0.0);
let v30 = vec2<f32>(v29);
var<function> v184_store: vec2<f32>;
let v184 = &v184_store;
*v184 = v30;
var<function> v185_store: vec2<f32>;
let v185 = &v185_store;
let v33 = *v184;
*v185 = v33;
var<function> v186_store: u32;
let v186 = &v186_store;
*v186 = v12;
var<function> v187_store: u32;
let v187 = &v187_store;
*v187 = v24;
let v44 = *v187;
let v45 = v44 / v4;
let v46 = v45 * v4;
let v48 = v44 - v46;
let v49 = v48 * v8;
let v50 = *v186;
let v51 = v50 + v49;
*v186 = v51;
*v187 = v45;
let v52 = *v187;
let v53 = v52 / v3;
let v54 = v53 * v3;
let v56 = v52 - v54;
let v57 = v56 * v7;
let v58 = *v186;
let v59 = v58 + v57;
*v186 = v59;
*v187 = v53;
let v60 = *v187;
let v61 = v60 / v2;
let v62 = v61 * v2;
let v64 = v60 - v62;
let v65 = v64 * v6;
let v66 = *v186;
let v67 = v66 + v65;
*v186 = v67;
*v187 = v61;
let v68 = *v187;
let v69 = v68 / v1;
let v70 = v69 * v1;
let v72 = v68 - v70;
let v73 = v72 * v5;
let v74 = *v186;
let v75 = v74 + v73;
*v186 = v75;
*v187 = v69;
let v76 = *v186;
let v79 = v24 < v9;
let v83 = v76 < v181;
let v86 = u32(v83);
let v87 = v76 * v86;
let v91 = &(*v232)[v87];
let v92 = *v91;
let v93 = select(v29, v92, v83);
let v94 = select(v29, v93, v79);
let v95 = *v185;
let v96 = vec2<f32>(v94, v95[1]);
*v185 = v96;
let v100 = v24 + v21;
var<function> v188_store: u32;
let v188 = &v188_store;
*v188 = v12;
var<function> v189_store: u32;
let v189 = &v189_store;
*v189 = v100;
let v107 = *v189;
let v108 = v107 / v4;
let v109 = v108 * v4;
let v111 = v107 - v109;
let v112 = v111 * v8;
let v113 = *v188;
let v114 = v113 + v112;
*v188 = v114;
*v189 = v108;
let v115 = *v189;
let v116 = v115 / v3;
let v117 = v116 * v3;
let v119 = v115 - v117;
let v120 = v119 * v7;
let v121 = *v188;
let v122 = v121 + v120;
*v188 = v122;
*v189 = v116;
let v123 = *v189;
let v124 = v123 / v2;
let v125 = v124 * v2;
let v127 = v123 - v125;
let v128 = v127 * v6;
let v129 = *v188;
let v130 = v129 + v128;
*v188 = v130;
*v189 = v124;
let v131 = *v189;
let v132 = v131 / v1;
let v133 = v132 * v1;
let v135 = v131 - v133;
let v136 = v135 * v5;
let v137 = *v188;
let v138 = v137 + v136;
*v188 = v138;
*v189 = v132;
let v139 = *v188;
let v142 = v100 < v9;
let v146 = v139 < v181;
let v149 = u32(v146);
let v150 = v139 * v149;
let v154 = &(*v232)[v150];
let v155 = *v154;
let v156 = select(v29, v155, v146);
let v157 = select(v29, v156, v142);
let v158 = *v185;
let v159 = vec2<f32>(v158[0], v157);
*v185 = v159;
let v164 = &(*v183)[v12];
let v165 = *v185;
*v164 = v165;
let v173 = *v164;
let v175 = v212 < v182;
if v175 {
let v179 = &(*v231)[v212];
*v179 = v173;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v14: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v10: array<f32>;
struct info_st { scalars_usize: array<u32, 10>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn copy_kernel_pack_t_f32_n_4(@builtin(workgroup_id) v343: vec3<u32>, @builtin(num_workgroups) v345: vec3<u32>, @builtin(local_invocation_index) v352: u32) {
let v365 = &v14;
let v366 = &v10;
let v1 = info_var.scalars_usize[0];
let v2 = info_var.scalars_usize[1];
let v3 = info_var.scalars_usize[2];
let v4 = info_var.scalars_usize[3];
let v5 = info_var.scalars_usize[4];
let v6 = info_var.scalars_usize[5];
let v7 = info_var.scalars_usize[6];
let v8 = info_var.scalars_usize[7];
let v9 = info_var.scalars_usize[8];
let v307 = info_var.static_meta[0];
let v12 = u32(0);
let v308 = info_var.static_meta[1];
let v344 = v343[2];
let v321 = u32(v344);
let v346 = v345[1];
let v323 = u32(v346);
let v324 = v321 * v323;
let v347 = v345[0];
let v326 = u32(v347);
let v327 = v324 * v326;
let v348 = v343[1];
let v329 = u32(v348);
let v332 = v329 * v326;
let v333 = v327 + v332;
let v350 = v343[0];
let v335 = u32(v350);
let v336 = v333 + v335;
let v364 = u32(32);
let v339 = v336 * v364;
let v353 = v352;
let v341 = u32(v353);
let v342 = v339 + v341;
let v21 = u32(1);
let v23 = u32(4);
let v24 = v342 * v23;
var<function> v309_store: array<vec4<f32>, 1>= array<vec4<f32>, 1>();
let v309 = &v309_store;
let v29 = f32(0.0);
let v30 = vec4<f32>(v29);
var<function> v310_store: vec4<f32>;
let v310 = &v310_store;
*v310 = v30;
var<function> v311_store: vec4<f32>;
let v311 = &v311_store;
let v33 = *v310;
*v311 = v33;
var<function> v312_store: u32;
let v312 = &v312_store;
*v312 = v12;
var<function> v313_store: u32;
let v313 = &v313_store;
*v313 = v24;
let v44 = *v313;
let v45 = v44 / v4;
let v46 = v45 * v4;
let v48 = v44 - v46;
let v49 = v48 * v8;
let v50 = *v312;
let v51 = v50 + v49;
*v312 = v51;
*v313 = v45;
let v52 = *v313;
let v53 = v52 / v3;
let v54 = v53 * v3;
let v56 = v52 - v54;
let v57 = v56 * v7;
let v58 = *v312;
let v59 = v58 + v57;
*v312 = v59;
*v313 = v53;
let v60 = *v313;
let v61 = v60 / v2;
let v62 = v61 * v2;
let v64 = v60 - v62;
let v65 = v64 * v6;
let v66 = *v312;
let v67 = v66 + v65;
*v312 = v67;
*v313 = v61;
let v68 = *v313;
let v69 = v68 / v1;
let v70 = v69 * v1;
let v72 = v68 - v70;
let v73 = v72 * v5;
let v74 = *v312;
let v75 = v74 + v73;
*v312 = v75;
*v313 = v69;
let v76 = *v312;
let v79 = v24 < v9;
let v83 = v76 < v307;
let v86 = u32(v83);
let v87 = v76 * v86;
let v91 = &(*v366)[v87];
let v92 = *v91;
let v93 = select(v29, v92, v83);
let v94 = select(v29, v93, v79);
let v95 = *v311;
let v96 = vec4<f32>(v94, v95[1], v95[2], v95[3]);
*v311 = v96;
let v100 = v24 + v21;
var<function> v314_store: u32;
let v314 = &v314_store;
*v314 = v12;
var<function> v315_store: u32;
let v315 = &v315_store;
*v315 = v100;
let v107 = *v315;
let v108 = v107 / v4;
let v109 = v108 * v4;
let v111 = v107 - v109;
let v112 = v111 * v8;
let v113 = *v314;
let v114 = v113 + v112;
*v314 = v114;
*v315 = v108;
let v115 = *v315;
let v116 = v115 / v3;
let v117 = v116 * v3;
let v119 = v115 - v117;
let v120 = v119 * v7;
let v121 = *v314;
let v122 = v121 + v120;
*v314 = v122;
*v315 = v116;
let v123 = *v315;
let v124 = v123 / v2;
let v125 = v124 * v2;
let v127 = v123 - v125;
let v128 = v127 * v6;
let v129 = *v314;
let v130 = v129 + v128;
*v314 = v130;
*v315 = v124;
let v131 = *v315;
let v132 = v131 / v1;
let v133 = v132 * v1;
let v135 = v131 - v133;
let v136 = v135 * v5;
let v137 = *v314;
let v138 = v137 + v136;
*v314 = v138;
*v315 = v132;
let v139 = *v314;
let v142 = v100 < v9;
let v146 = v139 < v307;
let v149 = u32(v146);
let v150 = v139 * v149;
let v154 = &(*v366)[v150];
let v155 = *v154;
let v156 = select(v29, v155, v146);
let v157 = select(v29, v156, v142);
let v158 = *v311;
let v159 = vec4<f32>(v158[0], v157, v158[2], v158[3]);
*v311 = v159;
let v162 = u32(2);
let v163 = v24 + v162;
var<function> v316_store: u32;
let v316 = &v316_store;
*v316 = v12;
var<function> v317_store: u32;
let v317 = &v317_store;
*v317 = v163;
let v170 = *v317;
let v171 = v170 / v4;
let v172 = v171 * v4;
let v174 = v170 - v172;
let v175 = v174 * v8;
let v176 = *v316;
let v177 = v176 + v175;
*v316 = v177;
*v317 = v171;
let v178 = *v317;
let v179 = v178 / v3;
let v180 = v179 * v3;
let v182 = v178 - v180;
let v183 = v182 * v7;
let v184 = *v316;
let v185 = v184 + v183;
*v316 = v185;
*v317 = v179;
let v186 = *v317;
let v187 = v186 / v2;
let v188 = v187 * v2;
let v190 = v186 - v188;
let v191 = v190 * v6;
let v192 = *v316;
let v193 = v192 + v191;
*v316 = v193;
*v317 = v187;
let v194 = *v317;
let v195 = v194 / v1;
let v196 = v195 * v1;
let v198 = v194 - v196;
let v199 = v198 * v5;
let v200 = *v316;
let v201 = v200 + v199;
*v316 = v201;
*v317 = v195;
let v202 = *v316;
let v205 = v163 < v9;
let v209 = v202 < v307;
let v212 = u32(v209);
let v213 = v202 * v212;
let v217 = &(*v366)[v213];
let v218 = *v217;
let v219 = select(v29, v218, v209);
let v220 = select(v29, v219, v205);
let v221 = *v311;
let v222 = vec4<f32>(v221[0], v221[1], v220, v221[3]);
*v311 = v222;
let v225 = u32(3);
let v226 = v24 + v225;
var<function> v318_store: u32;
let v318 = &v318_store;
*v318 = v12;
var<function> v319_store: u32;
let v319 = &v319_store;
*v319 = v226;
let v233 = *v319;
let v234 = v233 / v4;
let v235 = v234 * v4;
let v237 = v233 - v235;
let v238 = v237 * v8;
let v239 = *v318;
let v240 = v239 + v238;
*v318 = v240;
*v319 = v234;
let v241 = *v319;
let v242 = v241 / v3;
let v243 = v242 * v3;
let v245 = v241 - v243;
let v246 = v245 * v7;
let v247 = *v318;
let v248 = v247 + v246;
*v318 = v248;
*v319 = v242;
let v249 = *v319;
let v250 = v249 / v2;
let v251 = v250 * v2;
let v253 = v249 - v251;
let v254 = v253 * v6;
let v255 = *v318;
let v256 = v255 + v254;
*v318 = v256;
*v319 = v250;
let v257 = *v319;
let v258 = v257 / v1;
let v259 = v258 * v1;
let v261 = v257 - v259;
let v262 = v261 * v5;
let v263 = *v318;
let v264 = v263 + v262;
*v318 = v264;
*v319 = v258;
let v265 = *v318;
let v268 = v226 < v9;
let v272 = v265 < v307;
let v275 = u32(v272);
let v276 = v265 * v275;
let v280 = &(*v366)[v276];
let v281 = *v280;
let v282 = select(v29, v281, v272);
let v283 = select(v29, v282, v268);
let v284 = *v311;
let v285 = vec4<f32>(v284[0], v284[1], v284[2], v283);
*v311 = v285;
let v290 = &(*v309)[v12];
let v291 = *v311;
*v290 = v291;
let v299 = *v290;
let v301 = v342 < v308;
if v301 {
let v305 = &(*v365)[v342];
*v305 = v299;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v14: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v10: array<f32>;
struct info_st { scalars_usize: array<u32, 10>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn copy_kernel_pack_t_f32_n_4(@builtin(workgroup_id) v630: vec3<u32>, @builtin(num_workgroups) v632: vec3<u32>, @builtin(local_invocation_index) v639: u32) {
let v662 = &v14;
let v663 = &v10;
let v1 = info_var.scalars_usize[0];
let v2 = info_var.scalars_usize[1];
let v3 = info_var.scalars_usize[2];
let v4 = info_var.scalars_usize[3];
let v5 = info_var.scalars_usize[4];
let v6 = info_var.scalars_usize[5];
let v7 = info_var.scalars_usize[6];
let v8 = info_var.scalars_usize[7];
let v9 = info_var.scalars_usize[8];
let v584 = info_var.static_meta[0];
let v12 = u32(0);
let v585 = info_var.static_meta[1];
let v631 = v630[2];
let v608 = u32(v631);
let v633 = v632[1];
let v610 = u32(v633);
let v611 = v608 * v610;
let v634 = v632[0];
let v613 = u32(v634);
let v614 = v611 * v613;
let v635 = v630[1];
let v616 = u32(v635);
let v619 = v616 * v613;
let v620 = v614 + v619;
let v637 = v630[0];
let v622 = u32(v637);
let v623 = v620 + v622;
let v661 = u32(32);
let v626 = v623 * v661;
let v640 = v639;
let v628 = u32(v640);
let v629 = v626 + v628;
let v21 = u32(2);
let v22 = v629 * v21;
let v23 = u32(4);
let v24 = v22 * v23;
var<function> v586_store: array<vec4<f32>, 2>= array<vec4<f32>, 2>();
let v586 = &v586_store;
let v29 = f32(0.0);
let v30 = vec4<f32>(v29);
var<function> v587_store: vec4<f32>;
let v587 = &v587_store;
*v587 = v30;
var<function> v588_store: vec4<f32>;
let v588 = &v588_store;
let v33 = *v587;
*v588 = v33;
let v38 = u32(1);
var<function> v589_store: u32;
let v589 = &v589_store;
*v589 = v12;
var<function> v590_store: u32;
let v590 = &v590_store;
*v590 = v24;
let v44 = *v590;
let v45 = v44 / v4;
let v46 = v45 * v4;
let v48 = v44 - v46;
let v49 = v48 * v8;
let v50 = *v589;
let v51 = v50 + v49;
*v589 = v51;
*v590 = v45;
let v52 = *v590;
let v53 = v52 / v3;
let v54 = v53 * v3;
let v56 = v52 - v54;
let v57 = v56 * v7;
let v58 = *v589;
let v59 = v58 + v57;
*v589 = v59;
*v590 = v53;
let v60 = *v590;
let v61 = v60 / v2;
let v62 = v61 * v2;
let v64 = v60 - v62;
let v65 = v64 * v6;
let v66 = *v589;
let v67 = v66 + v65;
*v589 = v67;
*v590 = v61;
let v68 = *v590;
let v69 = v68 / v1;
let v70 = v69 * v1;
let v72 = v68 - v70;
let v73 = v72 * v5;
let v74 = *v589;
let v75 = v74 + v73;
*v589 = v75;
*v590 = v69;
let v76 = *v589;
let v79 = v24 < v9;
let v83 = v76 < v584;
let v86 = u32(v83);
let v87 = v76 * v86;
let v91 = &(*v663)[v87];
let v92 = *v91;
let v93 = select(v29, v92, v83);
let v94 = select(v29, v93, v79);
let v95 = *v588;
let v96 = vec4<f32>(v94, v95[1], v95[2], v95[3]);
*v588 = v96;
let v100 = v24 + v38;
var<function> v591_store: u32;
let v591 = &v591_store;
*v591 = v12;
var<function> v592_store: u32;
let v592 = &v592_store;
*v592 = v100;
let v107 = *v592;
let v108 = v107 / v4;
let v109 = v108 * v4;
let v111 = v107 - v109;
let v112 = v111 * v8;
let v113 = *v591;
let v114 = v113 + v112;
*v591 = v114;
*v592 = v108;
let v115 = *v592;
let v116 = v115 / v3;
let v117 = v116 * v3;
let v119 = v115 - v117;
let v120 = v119 * v7;
let v121 = *v591;
let v122 = v121 + v120;
*v591 = v122;
*v592 = v116;
let v123 = *v592;
let v124 = v123 / v2;
let v125 = v124 * v2;
let v127 = v123 - v125;
let v128 = v127 * v6;
let v129 = *v591;
let v130 = v129 + v128;
*v591 = v130;
*v592 = v124;
let v131 = *v592;
let v132 = v131 / v1;
let v133 = v132 * v1;
let v135 = v131 - v133;
let v136 = v135 * v5;
let v137 = *v591;
let v138 = v137 + v136;
*v591 = v138;
*v592 = v132;
let v139 = *v591;
let v142 = v100 < v9;
let v146 = v139 < v584;
let v149 = u32(v146);
let v150 = v139 * v149;
let v154 = &(*v663)[v150];
let v155 = *v154;
let v156 = select(v29, v155, v146);
let v157 = select(v29, v156, v142);
let v158 = *v588;
let v159 = vec4<f32>(v158[0], v157, v158[2], v158[3]);
*v588 = v159;
let v163 = v24 + v21;
var<function> v593_store: u32;
let v593 = &v593_store;
*v593 = v12;
var<function> v594_store: u32;
let v594 = &v594_store;
*v594 = v163;
let v170 = *v594;
let v171 = v170 / v4;
let v172 = v171 * v4;
let v174 = v170 - v172;
let v175 = v174 * v8;
let v176 = *v593;
let v177 = v176 + v175;
*v593 = v177;
*v594 = v171;
let v178 = *v594;
let v179 = v178 / v3;
let v180 = v179 * v3;
let v182 = v178 - v180;
let v183 = v182 * v7;
let v184 = *v593;
let v185 = v184 + v183;
*v593 = v185;
*v594 = v179;
let v186 = *v594;
let v187 = v186 / v2;
let v188 = v187 * v2;
let v190 = v186 - v188;
let v191 = v190 * v6;
let v192 = *v593;
let v193 = v192 + v191;
*v593 = v193;
*v594 = v187;
let v194 = *v594;
let v195 = v194 / v1;
let v196 = v195 * v1;
let v198 = v194 - v196;
let v199 = v198 * v5;
let v200 = *v593;
let v201 = v200 + v199;
*v593 = v201;
*v594 = v195;
let v202 = *v593;
let v205 = v163 < v9;
let v209 = v202 < v584;
let v212 = u32(v209);
let v213 = v202 * v212;
let v217 = &(*v663)[v213];
let v218 = *v217;
let v219 = select(v29, v218, v209);
let v220 = select(v29, v219, v205);
let v221 = *v588;
let v222 = vec4<f32>(v221[0], v221[1], v220, v221[3]);
*v588 = v222;
let v225 = u32(3);
let v226 = v24 + v225;
var<function> v595_store: u32;
let v595 = &v595_store;
*v595 = v12;
var<function> v596_store: u32;
let v596 = &v596_store;
*v596 = v226;
let v233 = *v596;
let v234 = v233 / v4;
let v235 = v234 * v4;
let v237 = v233 - v235;
let v238 = v237 * v8;
let v239 = *v595;
let v240 = v239 + v238;
*v595 = v240;
*v596 = v234;
let v241 = *v596;
let v242 = v241 / v3;
let v243 = v242 * v3;
let v245 = v241 - v243;
let v246 = v245 * v7;
let v247 = *v595;
let v248 = v247 + v246;
*v595 = v248;
*v596 = v242;
let v249 = *v596;
let v250 = v249 / v2;
let v251 = v250 * v2;
let v253 = v249 - v251;
let v254 = v253 * v6;
let v255 = *v595;
let v256 = v255 + v254;
*v595 = v256;
*v596 = v250;
let v257 = *v596;
let v258 = v257 / v1;
let v259 = v258 * v1;
let v261 = v257 - v259;
let v262 = v261 * v5;
let v263 = *v595;
let v264 = v263 + v262;
*v595 = v264;
*v596 = v258;
let v265 = *v595;
let v268 = v226 < v9;
let v272 = v265 < v584;
let v275 = u32(v272);
let v276 = v265 * v275;
let v280 = &(*v663)[v276];
let v281 = *v280;
let v282 = select(v29, v281, v272);
let v283 = select(v29, v282, v268);
let v284 = *v588;
let v285 = vec4<f32>(v284[0], v284[1], v284[2], v283);
*v588 = v285;
let v290 = &(*v586)[v12];
let v291 = *v588;
*v290 = v291;
var<function> v597_store: vec4<f32>;
let v597 = &v597_store;
*v597 = v30;
var<function> v598_store: vec4<f32>;
let v598 = &v598_store;
let v296 = *v597;
*v598 = v296;
let v298 = v24 + v23;
var<function> v599_store: u32;
let v599 = &v599_store;
*v599 = v12;
var<function> v600_store: u32;
let v600 = &v600_store;
*v600 = v298;
let v307 = *v600;
let v308 = v307 / v4;
let v309 = v308 * v4;
let v311 = v307 - v309;
let v312 = v311 * v8;
let v313 = *v599;
let v314 = v313 + v312;
*v599 = v314;
*v600 = v308;
let v315 = *v600;
let v316 = v315 / v3;
let v317 = v316 * v3;
let v319 = v315 - v317;
let v320 = v319 * v7;
let v321 = *v599;
let v322 = v321 + v320;
*v599 = v322;
*v600 = v316;
let v323 = *v600;
let v324 = v323 / v2;
let v325 = v324 * v2;
let v327 = v323 - v325;
let v328 = v327 * v6;
let v329 = *v599;
let v330 = v329 + v328;
*v599 = v330;
*v600 = v324;
let v331 = *v600;
let v332 = v331 / v1;
let v333 = v332 * v1;
let v335 = v331 - v333;
let v336 = v335 * v5;
let v337 = *v599;
let v338 = v337 + v336;
*v599 = v338;
*v600 = v332;
let v339 = *v599;
let v342 = v298 < v9;
let v346 = v339 < v584;
let v349 = u32(v346);
let v350 = v339 * v349;
let v354 = &(*v663)[v350];
let v355 = *v354;
let v356 = select(v29, v355, v346);
let v357 = select(v29, v356, v342);
let v358 = *v598;
let v359 = vec4<f32>(v357, v358[1], v358[2], v358[3]);
*v598 = v359;
let v363 = v298 + v38;
var<function> v601_store: u32;
let v601 = &v601_store;
*v601 = v12;
var<function> v602_store: u32;
let v602 = &v602_store;
*v602 = v363;
let v370 = *v602;
let v371 = v370 / v4;
let v372 = v371 * v4;
let v374 = v370 - v372;
let v375 = v374 * v8;
let v376 = *v601;
let v377 = v376 + v375;
*v601 = v377;
*v602 = v371;
let v378 = *v602;
let v379 = v378 / v3;
let v380 = v379 * v3;
let v382 = v378 - v380;
let v383 = v382 * v7;
let v384 = *v601;
let v385 = v384 + v383;
*v601 = v385;
*v602 = v379;
let v386 = *v602;
let v387 = v386 / v2;
let v388 = v387 * v2;
let v390 = v386 - v388;
let v391 = v390 * v6;
let v392 = *v601;
let v393 = v392 + v391;
*v601 = v393;
*v602 = v387;
let v394 = *v602;
let v395 = v394 / v1;
let v396 = v395 * v1;
let v398 = v394 - v396;
let v399 = v398 * v5;
let v400 = *v601;
let v401 = v400 + v399;
*v601 = v401;
*v602 = v395;
let v402 = *v601;
let v405 = v363 < v9;
let v409 = v402 < v584;
let v412 = u32(v409);
let v413 = v402 * v412;
let v417 = &(*v663)[v413];
let v418 = *v417;
let v419 = select(v29, v418, v409);
let v420 = select(v29, v419, v405);
let v421 = *v598;
let v422 = vec4<f32>(v421[0], v420, v421[2], v421[3]);
*v598 = v422;
let v426 = v298 + v21;
var<function> v603_store: u32;
let v603 = &v603_store;
*v603 = v12;
var<function> v604_store: u32;
let v604 = &v604_store;
*v604 = v426;
let v433 = *v604;
let v434 = v433 / v4;
let v435 = v434 * v4;
let v437 = v433 - v435;
let v438 = v437 * v8;
let v439 = *v603;
let v440 = v439 + v438;
*v603 = v440;
*v604 = v434;
let v441 = *v604;
let v442 = v441 / v3;
let v443 = v442 * v3;
let v445 = v441 - v443;
let v446 = v445 * v7;
let v447 = *v603;
let v448 = v447 + v446;
*v603 = v448;
*v604 = v442;
let v449 = *v604;
let v450 = v449 / v2;
let v451 = v450 * v2;
let v453 = v449 - v451;
let v454 = v453 * v6;
let v455 = *v603;
let v456 = v455 + v454;
*v603 = v456;
*v604 = v450;
let v457 = *v604;
let v458 = v457 / v1;
let v459 = v458 * v1;
let v461 = v457 - v459;
let v462 = v461 * v5;
let v463 = *v603;
let v464 = v463 + v462;
*v603 = v464;
*v604 = v458;
let v465 = *v603;
let v468 = v426 < v9;
let v472 = v465 < v584;
let v475 = u32(v472);
let v476 = v465 * v475;
let v480 = &(*v663)[v476];
let v481 = *v480;
let v482 = select(v29, v481, v472);
let v483 = select(v29, v482, v468);
let v484 = *v598;
let v485 = vec4<f32>(v484[0], v484[1], v483, v484[3]);
*v598 = v485;
let v489 = v298 + v225;
var<function> v605_store: u32;
let v605 = &v605_store;
*v605 = v12;
var<function> v606_store: u32;
let v606 = &v606_store;
*v606 = v489;
let v496 = *v606;
let v497 = v496 / v4;
let v498 = v497 * v4;
let v500 = v496 - v498;
let v501 = v500 * v8;
let v502 = *v605;
let v503 = v502 + v501;
*v605 = v503;
*v606 = v497;
let v504 = *v606;
let v505 = v504 / v3;
let v506 = v505 * v3;
let v508 = v504 - v506;
let v509 = v508 * v7;
let v510 = *v605;
let v511 = v510 + v509;
*v605 = v511;
*v606 = v505;
let v512 = *v606;
let v513 = v512 / v2;
let v514 = v513 * v2;
let v516 = v512 - v514;
let v517 = v516 * v6;
let v518 = *v605;
let v519 = v518 + v517;
*v605 = v519;
*v606 = v513;
let v520 = *v606;
let v521 = v520 / v1;
let v522 = v521 * v1;
let v524 = v520 - v522;
let v525 = v524 * v5;
let v526 = *v605;
let v527 = v526 + v525;
*v605 = v527;
*v606 = v521;
let v528 = *v605;
let v531 = v489 < v9;
let v535 = v528 < v584;
let v538 = u32(v535);
let v539 = v528 * v538;
let v543 = &(*v663)[v539];
let v544 = *v543;
let v545 = select(v29, v544, v535);
let v546 = select(v29, v545, v531);
let v547 = *v598;
let v548 = vec4<f32>(v547[0], v547[1], v547[2], v546);
*v598 = v548;
let v553 = &(*v586)[v38];
let v554 = *v598;
*v553 = v554;
let v562 = *v290;
let v564 = v22 < v585;
if v564 {
let v568 = &(*v662)[v22];
*v568 = v562;

}
let v570 = v22 + v38;
let v576 = *v553;
let v578 = v570 < v585;
if v578 {
let v582 = &(*v662)[v570];
*v582 = v576;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v15: array<f32>;
@group(0) @binding(0) var<storage, read> v10: array<f32>;
struct info_st { scalars_usize: array<u32, 12>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v188: vec3<u32>, @builtin(num_workgroups) v190: vec3<u32>, @builtin(local_invocation_index) v197: u32) {
let v227 = &v15;
let v228 = &v10;
var<function> inv_return_flag_v90_store: bool= true;
let inv_return_flag_v90 = &inv_return_flag_v90_store;
let v1 = info_var.scalars_usize[0];
let v2 = info_var.scalars_usize[1];
let v3 = info_var.scalars_usize[2];
let v4 = info_var.scalars_usize[3];
let v5 = info_var.scalars_usize[4];
let v6 = info_var.scalars_usize[5];
let v7 = info_var.scalars_usize[6];
let v8 = info_var.scalars_usize[7];
let v12 = u32(0);
let v92 = info_var.static_meta[1];
let v19 = info_var.scalars_usize[10];
let v189 = v188[2];
let v97 = u32(v189);
let v191 = v190[1];
let v99 = u32(v191);
let v100 = v97 * v99;
let v192 = v190[0];
let v102 = u32(v192);
let v103 = v100 * v102;
let v193 = v188[1];
let v105 = u32(v193);
let v108 = v105 * v102;
let v109 = v103 + v108;
let v195 = v188[0];
let v111 = u32(v195);
let v112 = v109 + v111;
let v223 = u32(32);
let v115 = v112 * v223;
let v198 = v197;
let v117 = u32(v198);
let v118 = v115 + v117;
let v24 = v118 < v19;
let v26 = v118 < v92;
let v27 = v24 && v26;
let v28 = !v27;
if v28 {
let v29 = false;
*inv_return_flag_v90 = v29;

}
let v30 = *inv_return_flag_v90;
if v30 {
var<function> v94_store: u32;
let v94 = &v94_store;
*v94 = v12;
var<function> v95_store: u32;
let v95 = &v95_store;
*v95 = v118;
let v39 = *v95;
let v40 = v39 / v4;
let v41 = v40 * v4;
let v43 = v39 - v41;
let v44 = v43 * v8;
let v45 = *v94;
let v46 = v45 + v44;
*v94 = v46;
*v95 = v40;
let v47 = *v95;
let v48 = v47 / v3;
let v49 = v48 * v3;
let v51 = v47 - v49;
let v52 = v51 * v7;
let v53 = *v94;
let v54 = v53 + v52;
*v94 = v54;
*v95 = v48;
let v55 = *v95;
let v56 = v55 / v2;
let v57 = v56 * v2;
let v59 = v55 - v57;
let v60 = v59 * v6;
let v61 = *v94;
let v62 = v61 + v60;
*v94 = v62;
*v95 = v56;
let v63 = *v95;
let v64 = v63 / v1;
let v65 = v64 * v1;
let v67 = v63 - v65;
let v68 = v67 * v5;
let v69 = *v94;
let v70 = v69 + v68;
*v94 = v70;
*v95 = v64;
let v71 = *v94;
let v77 = &(*v228)[v71];
let v78 = *v77;
let v83 = &(*v227)[v118];
let v84 = *v83;
let v85 = v78 * v84;
*v83 = v85;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v15: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 20>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v282: vec3<u32>, @builtin(num_workgroups) v284: vec3<u32>, @builtin(local_invocation_index) v291: u32) {
let v321 = &v15;
let v322 = &v2;
var<function> inv_return_flag_v180_store: bool= true;
let inv_return_flag_v180 = &inv_return_flag_v180_store;
let v4 = u32(0);
let v6 = info_var.scalars_usize[1];
let v7 = info_var.scalars_usize[2];
let v8 = info_var.scalars_usize[3];
let v9 = info_var.scalars_usize[4];
let v10 = info_var.scalars_usize[5];
let v11 = info_var.scalars_usize[6];
let v12 = info_var.scalars_usize[7];
let v13 = info_var.scalars_usize[8];
let v182 = info_var.static_meta[1];
let v19 = info_var.scalars_usize[10];
let v20 = info_var.scalars_usize[11];
let v21 = info_var.scalars_usize[12];
let v22 = info_var.scalars_usize[13];
let v23 = info_var.scalars_usize[14];
let v24 = info_var.scalars_usize[15];
let v25 = info_var.scalars_usize[16];
let v26 = info_var.scalars_usize[17];
let v27 = info_var.scalars_usize[18];
let v283 = v282[2];
let v191 = u32(v283);
let v285 = v284[1];
let v193 = u32(v285);
let v194 = v191 * v193;
let v286 = v284[0];
let v196 = u32(v286);
let v197 = v194 * v196;
let v287 = v282[1];
let v199 = u32(v287);
let v202 = v199 * v196;
let v203 = v197 + v202;
let v289 = v282[0];
let v205 = u32(v289);
let v206 = v203 + v205;
let v317 = u32(32);
let v209 = v206 * v317;
let v292 = v291;
let v211 = u32(v292);
let v212 = v209 + v211;
var<function> v184_store: u32;
let v184 = &v184_store;
*v184 = v4;
var<function> v185_store: u32;
let v185 = &v185_store;
*v185 = v212;
let v38 = *v185;
let v39 = v38 / v22;
let v40 = v39 * v22;
let v42 = v38 - v40;
let v43 = v42 * v26;
let v44 = *v184;
let v45 = v44 + v43;
*v184 = v45;
*v185 = v39;
let v46 = *v185;
let v47 = v46 / v21;
let v48 = v47 * v21;
let v50 = v46 - v48;
let v51 = v50 * v25;
let v52 = *v184;
let v53 = v52 + v51;
*v184 = v53;
*v185 = v47;
let v54 = *v185;
let v55 = v54 / v20;
let v56 = v55 * v20;
let v58 = v54 - v56;
let v59 = v58 * v24;
let v60 = *v184;
let v61 = v60 + v59;
*v184 = v61;
*v185 = v55;
let v62 = *v185;
let v63 = v62 / v19;
let v64 = v63 * v19;
let v66 = v62 - v64;
let v67 = v66 * v23;
let v68 = *v184;
let v69 = v68 + v67;
*v184 = v69;
*v185 = v63;
let v70 = *v184;
let v73 = v212 < v27;
let v75 = v70 < v182;
let v76 = v73 && v75;
let v77 = !v76;
if v77 {
let v78 = false;
*inv_return_flag_v180 = v78;

}
let v79 = *inv_return_flag_v180;
if v79 {
let v85 = &(*v322)[v212];
let v86 = *v85;
var<function> v186_store: u32;
let v186 = &v186_store;
*v186 = v4;
var<function> v187_store: u32;
let v187 = &v187_store;
*v187 = v212;
let v94 = *v187;
let v95 = v94 / v9;
let v96 = v95 * v9;
let v98 = v94 - v96;
let v99 = v98 * v13;
let v100 = *v186;
let v101 = v100 + v99;
*v186 = v101;
*v187 = v95;
let v102 = *v187;
let v103 = v102 / v8;
let v104 = v103 * v8;
let v106 = v102 - v104;
let v107 = v106 * v12;
let v108 = *v186;
let v109 = v108 + v107;
*v186 = v109;
*v187 = v103;
let v110 = *v187;
let v111 = v110 / v7;
let v112 = v111 * v7;
let v114 = v110 - v112;
let v115 = v114 * v11;
let v116 = *v186;
let v117 = v116 + v115;
*v186 = v117;
*v187 = v111;
let v118 = *v187;
let v119 = v118 / v6;
let v120 = v119 * v6;
let v122 = v118 - v120;
let v123 = v122 * v10;
let v124 = *v186;
let v125 = v124 + v123;
*v186 = v125;
*v187 = v119;
let v126 = *v186;
let v132 = &(*v321)[v126];
let v133 = *v132;
let v134 = v86 - v133;
var<function> v188_store: u32;
let v188 = &v188_store;
*v188 = v4;
var<function> v189_store: u32;
let v189 = &v189_store;
*v189 = v212;
let v141 = *v189;
let v142 = v141 / v22;
let v143 = v142 * v22;
let v145 = v141 - v143;
let v146 = v145 * v26;
let v147 = *v188;
let v148 = v147 + v146;
*v188 = v148;
*v189 = v142;
let v149 = *v189;
let v150 = v149 / v21;
let v151 = v150 * v21;
let v153 = v149 - v151;
let v154 = v153 * v25;
let v155 = *v188;
let v156 = v155 + v154;
*v188 = v156;
*v189 = v150;
let v157 = *v189;
let v158 = v157 / v20;
let v159 = v158 * v20;
let v161 = v157 - v159;
let v162 = v161 * v24;
let v163 = *v188;
let v164 = v163 + v162;
*v188 = v164;
*v189 = v158;
let v165 = *v189;
let v166 = v165 / v19;
let v167 = v166 * v19;
let v169 = v165 - v167;
let v170 = v169 * v23;
let v171 = *v188;
let v172 = v171 + v170;
*v188 = v172;
*v189 = v166;
let v173 = *v188;
let v179 = &(*v321)[v173];
*v179 = v134;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v15: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v10: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 12>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v188: vec3<u32>, @builtin(num_workgroups) v190: vec3<u32>, @builtin(local_invocation_index) v197: u32) {
let v227 = &v15;
let v228 = &v10;
var<function> inv_return_flag_v90_store: bool= true;
let inv_return_flag_v90 = &inv_return_flag_v90_store;
let v1 = info_var.scalars_usize[0];
let v2 = info_var.scalars_usize[1];
let v3 = info_var.scalars_usize[2];
let v4 = info_var.scalars_usize[3];
let v5 = info_var.scalars_usize[4];
let v6 = info_var.scalars_usize[5];
let v7 = info_var.scalars_usize[6];
let v8 = info_var.scalars_usize[7];
let v12 = u32(0);
let v92 = info_var.static_meta[1];
let v19 = info_var.scalars_usize[10];
let v189 = v188[2];
let v97 = u32(v189);
let v191 = v190[1];
let v99 = u32(v191);
let v100 = v97 * v99;
let v192 = v190[0];
let v102 = u32(v192);
let v103 = v100 * v102;
let v193 = v188[1];
let v105 = u32(v193);
let v108 = v105 * v102;
let v109 = v103 + v108;
let v195 = v188[0];
let v111 = u32(v195);
let v112 = v109 + v111;
let v223 = u32(32);
let v115 = v112 * v223;
let v198 = v197;
let v117 = u32(v198);
let v118 = v115 + v117;
let v24 = v118 < v19;
let v26 = v118 < v92;
let v27 = v24 && v26;
let v28 = !v27;
if v28 {
let v29 = false;
*inv_return_flag_v90 = v29;

}
let v30 = *inv_return_flag_v90;
if v30 {
let v33 = u32(4);
let v34 = v118 * v33;
var<function> v94_store: u32;
let v94 = &v94_store;
*v94 = v12;
var<function> v95_store: u32;
let v95 = &v95_store;
*v95 = v34;
let v39 = *v95;
let v40 = v39 / v4;
let v41 = v40 * v4;
let v43 = v39 - v41;
let v44 = v43 * v8;
let v45 = *v94;
let v46 = v45 + v44;
*v94 = v46;
*v95 = v40;
let v47 = *v95;
let v48 = v47 / v3;
let v49 = v48 * v3;
let v51 = v47 - v49;
let v52 = v51 * v7;
let v53 = *v94;
let v54 = v53 + v52;
*v94 = v54;
*v95 = v48;
let v55 = *v95;
let v56 = v55 / v2;
let v57 = v56 * v2;
let v59 = v55 - v57;
let v60 = v59 * v6;
let v61 = *v94;
let v62 = v61 + v60;
*v94 = v62;
*v95 = v56;
let v63 = *v95;
let v64 = v63 / v1;
let v65 = v64 * v1;
let v67 = v63 - v65;
let v68 = v67 * v5;
let v69 = *v94;
let v70 = v69 + v68;
*v94 = v70;
*v95 = v64;
let v71 = *v94;
let v73 = v71 / v33;
let v77 = &(*v228)[v73];
let v78 = *v77;
let v83 = &(*v227)[v118];
let v84 = *v83;
let v85 = v78 + v84;
*v83 = v85;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v16: array<f32>;
@group(0) @binding(0) var<storage, read> v10: array<f32>;
struct info_st { scalars_usize: array<u32, 10>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_scalar_binop_c_f32_n_1(@builtin(workgroup_id) v155: vec3<u32>, @builtin(num_workgroups) v157: vec3<u32>, @builtin(local_invocation_index) v164: u32) {
let v185 = &v16;
let v186 = &v10;
var<function> inv_return_flag_v81_store: bool= true;
let inv_return_flag_v81 = &inv_return_flag_v81_store;
let v1 = info_var.scalars_usize[0];
let v2 = info_var.scalars_usize[1];
let v3 = info_var.scalars_usize[2];
let v4 = info_var.scalars_usize[3];
let v5 = info_var.scalars_usize[4];
let v6 = info_var.scalars_usize[5];
let v7 = info_var.scalars_usize[6];
let v8 = info_var.scalars_usize[7];
let v12 = u32(0);
let v14 = info_var.scalars_f32[0];
let v15 = info_var.scalars_usize[9];
let v83 = info_var.static_meta[1];
let v156 = v155[2];
let v87 = u32(v156);
let v158 = v157[1];
let v89 = u32(v158);
let v90 = v87 * v89;
let v159 = v157[0];
let v92 = u32(v159);
let v93 = v90 * v92;
let v160 = v155[1];
let v95 = u32(v160);
let v98 = v95 * v92;
let v99 = v93 + v98;
let v162 = v155[0];
let v101 = u32(v162);
let v102 = v99 + v101;
let v182 = u32(32);
let v105 = v102 * v182;
let v165 = v164;
let v107 = u32(v165);
let v108 = v105 + v107;
let v21 = v108 < v15;
let v23 = v108 < v83;
let v24 = v21 && v23;
let v25 = !v24;
if v25 {
let v26 = false;
*inv_return_flag_v81 = v26;

}
let v27 = *inv_return_flag_v81;
if v27 {
var<function> v84_store: u32;
let v84 = &v84_store;
*v84 = v12;
var<function> v85_store: u32;
let v85 = &v85_store;
*v85 = v108;
let v36 = *v85;
let v37 = v36 / v4;
let v38 = v37 * v4;
let v40 = v36 - v38;
let v41 = v40 * v8;
let v42 = *v84;
let v43 = v42 + v41;
*v84 = v43;
*v85 = v37;
let v44 = *v85;
let v45 = v44 / v3;
let v46 = v45 * v3;
let v48 = v44 - v46;
let v49 = v48 * v7;
let v50 = *v84;
let v51 = v50 + v49;
*v84 = v51;
*v85 = v45;
let v52 = *v85;
let v53 = v52 / v2;
let v54 = v53 * v2;
let v56 = v52 - v54;
let v57 = v56 * v6;
let v58 = *v84;
let v59 = v58 + v57;
*v84 = v59;
*v85 = v53;
let v60 = *v85;
let v61 = v60 / v1;
let v62 = v61 * v1;
let v64 = v60 - v62;
let v65 = v64 * v5;
let v66 = *v84;
let v67 = v66 + v65;
*v84 = v67;
*v85 = v61;
let v68 = *v84;
let v74 = &(*v186)[v68];
let v75 = *v74;
let v76 = v75 * v14;
let v80 = &(*v185)[v108];
*v80 = v76;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v16: array<u32>;
@group(0) @binding(0) var<storage, read> v10: array<f32>;
struct info_st { scalars_usize: array<u32, 10>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_scalar_cmp_t_f32_bool_u32_n_1(@builtin(workgroup_id) v156: vec3<u32>, @builtin(num_workgroups) v158: vec3<u32>, @builtin(local_invocation_index) v165: u32) {
let v186 = &v16;
let v187 = &v10;
var<function> inv_return_flag_v82_store: bool= true;
let inv_return_flag_v82 = &inv_return_flag_v82_store;
let v1 = info_var.scalars_usize[0];
let v2 = info_var.scalars_usize[1];
let v3 = info_var.scalars_usize[2];
let v4 = info_var.scalars_usize[3];
let v5 = info_var.scalars_usize[4];
let v6 = info_var.scalars_usize[5];
let v7 = info_var.scalars_usize[6];
let v8 = info_var.scalars_usize[7];
let v12 = u32(0);
let v14 = info_var.scalars_f32[0];
let v15 = info_var.scalars_usize[9];
let v84 = info_var.static_meta[1];
let v157 = v156[2];
let v88 = u32(v157);
let v159 = v158[1];
let v90 = u32(v159);
let v91 = v88 * v90;
let v160 = v158[0];
let v93 = u32(v160);
let v94 = v91 * v93;
let v161 = v156[1];
let v96 = u32(v161);
let v99 = v96 * v93;
let v100 = v94 + v99;
let v163 = v156[0];
let v102 = u32(v163);
let v103 = v100 + v102;
let v183 = u32(32);
let v106 = v103 * v183;
let v166 = v165;
let v108 = u32(v166);
let v109 = v106 + v108;
let v21 = v109 < v15;
let v23 = v109 < v84;
let v24 = v21 && v23;
let v25 = !v24;
if v25 {
let v26 = false;
*inv_return_flag_v82 = v26;

}
let v27 = *inv_return_flag_v82;
if v27 {
var<function> v85_store: u32;
let v85 = &v85_store;
*v85 = v12;
var<function> v86_store: u32;
let v86 = &v86_store;
*v86 = v109;
let v36 = *v86;
let v37 = v36 / v4;
let v38 = v37 * v4;
let v40 = v36 - v38;
let v41 = v40 * v8;
let v42 = *v85;
let v43 = v42 + v41;
*v85 = v43;
*v86 = v37;
let v44 = *v86;
let v45 = v44 / v3;
let v46 = v45 * v3;
let v48 = v44 - v46;
let v49 = v48 * v7;
let v50 = *v85;
let v51 = v50 + v49;
*v85 = v51;
*v86 = v45;
let v52 = *v86;
let v53 = v52 / v2;
let v54 = v53 * v2;
let v56 = v52 - v54;
let v57 = v56 * v6;
let v58 = *v85;
let v59 = v58 + v57;
*v85 = v59;
*v86 = v53;
let v60 = *v86;
let v61 = v60 / v1;
let v62 = v61 * v1;
let v64 = v60 - v62;
let v65 = v64 * v5;
let v66 = *v85;
let v67 = v66 + v65;
*v85 = v67;
*v86 = v61;
let v68 = *v85;
let v74 = &(*v187)[v68];
let v75 = *v74;
let v76 = v75 <= v14;
let v77 = u32(v76);
let v81 = &(*v186)[v109];
*v81 = v77;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn reduce_kernel_in_f32_in_size_1_out_f32_out_size_1_acc_f32(@builtin(workgroup_id) v177: vec3<u32>, @builtin(num_workgroups) v179: vec3<u32>, @builtin(local_invocation_index) v186: u32) {
let v193 = &v7;
let v194 = &v1;
var<function> inv_return_flag_v119_store: bool= true;
let inv_return_flag_v119 = &inv_return_flag_v119_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v121 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v122_store: u32;
let v122 = &v122_store;
*v122 = v2;
var<function> v123_store: u32;
let v123 = &v123_store;
*v123 = v3;
var<function> v124_store: u32;
let v124 = &v124_store;
*v124 = v8;
var<function> v125_store: u32;
let v125 = &v125_store;
*v125 = v9;
let v178 = v177[2];
let v154 = u32(v178);
let v180 = v179[1];
let v156 = u32(v180);
let v157 = v154 * v156;
let v181 = v179[0];
let v159 = u32(v181);
let v160 = v157 * v159;
let v182 = v177[1];
let v162 = u32(v182);
let v165 = v162 * v159;
let v166 = v160 + v165;
let v184 = v177[0];
let v168 = u32(v184);
let v169 = v166 + v168;
let v188 = u32(4);
let v172 = v169 * v188;
let v187 = v186;
let v174 = u32(v187);
let v175 = v172 + v174;
let v126 = info_var.static_meta[3];
let v23 = u32(1);
let v25 = f32(0.0);
var<function> v129_store: f32;
let v129 = &v129_store;
*v129 = v25;
let v130 = info_var.static_meta[2];
let v131 = v130 + v13;
let v132 = info_var.dynamic_meta[v131];
var<function> v133_store: f32;
let v133 = &v133_store;
let v30 = *v129;
*v133 = v30;
var<function> v134_store: u32;
let v134 = &v134_store;
*v134 = v132;
var<function> v135_store: u32;
let v135 = &v135_store;
*v135 = v175;
let v36 = *v124;
let v40 = v175 >= v36;
if v40 {
let v41 = false;
*inv_return_flag_v119 = v41;

}
let v42 = *inv_return_flag_v119;
if v42 {
var<function> v136_store: u32;
let v136 = &v136_store;
*v136 = v5;
let v51 = *v123;
for(var v53: u32 = v5; v53 < v51; v53 += v23) {
let v138 = info_var.static_meta[5];
let v139 = v138 + v53;
let v140 = info_var.dynamic_meta[v139];
let v57 = v175 / v140;
let v142 = v126 + v53;
let v143 = info_var.dynamic_meta[v142];
let v60 = v57 % v143;
let v144 = info_var.static_meta[4];
let v145 = v144 + v53;
let v146 = info_var.dynamic_meta[v145];
let v63 = v60 * v146;
let v64 = *v136;
let v65 = v64 + v63;
*v136 = v65;

}
let v66 = *v136;
*v136 = v66;
var<function> v150_store: f32;
let v150 = &v150_store;
*v150 = v25;
var<function> v151_store: f32;
let v151 = &v151_store;
*v151 = v25;
for(var v79: u32 = v5; v79 < v132; v79 += v23) {
let v81 = *v136;
let v82 = v79 + v81;
let v86 = &(*v194)[v82];
let v87 = *v86;
let v90 = *v151;
let v91 = v90 + v87;
*v151 = v91;

}
let v92 = *v151;
*v133 = v92;
let v94 = *v135;
let v95 = u32(v94);
let v96 = u32(v95);
let v110 = *v124;
let v111 = v96 < v110;
if v111 {
let v113 = v96 < v121;
if v113 {
let v117 = &(*v193)[v96];
let v118 = *v133;
*v117 = v118;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn reduce_kernel_in_f32_in_size_1_out_f32_out_size_1_acc_f32(@builtin(workgroup_id) v180: vec3<u32>, @builtin(num_workgroups) v182: vec3<u32>, @builtin(local_invocation_index) v189: u32) {
let v196 = &v7;
let v197 = &v1;
var<function> inv_return_flag_v122_store: bool= true;
let inv_return_flag_v122 = &inv_return_flag_v122_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v124 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v125_store: u32;
let v125 = &v125_store;
*v125 = v2;
var<function> v126_store: u32;
let v126 = &v126_store;
*v126 = v3;
var<function> v127_store: u32;
let v127 = &v127_store;
*v127 = v8;
var<function> v128_store: u32;
let v128 = &v128_store;
*v128 = v9;
let v181 = v180[2];
let v157 = u32(v181);
let v183 = v182[1];
let v159 = u32(v183);
let v160 = v157 * v159;
let v184 = v182[0];
let v162 = u32(v184);
let v163 = v160 * v162;
let v185 = v180[1];
let v165 = u32(v185);
let v168 = v165 * v162;
let v169 = v163 + v168;
let v187 = v180[0];
let v171 = u32(v187);
let v172 = v169 + v171;
let v191 = u32(4);
let v175 = v172 * v191;
let v190 = v189;
let v177 = u32(v190);
let v178 = v175 + v177;
let v129 = info_var.static_meta[3];
let v23 = u32(1);
let v25 = f32(0.0);
var<function> v132_store: f32;
let v132 = &v132_store;
*v132 = v25;
let v133 = info_var.static_meta[2];
let v134 = v133 + v13;
let v135 = info_var.dynamic_meta[v134];
var<function> v136_store: f32;
let v136 = &v136_store;
let v30 = *v132;
*v136 = v30;
var<function> v137_store: u32;
let v137 = &v137_store;
*v137 = v135;
var<function> v138_store: u32;
let v138 = &v138_store;
*v138 = v178;
let v36 = *v127;
let v40 = v178 >= v36;
if v40 {
let v41 = false;
*inv_return_flag_v122 = v41;

}
let v42 = *inv_return_flag_v122;
if v42 {
var<function> v139_store: u32;
let v139 = &v139_store;
*v139 = v5;
let v51 = *v126;
for(var v53: u32 = v5; v53 < v51; v53 += v23) {
let v141 = info_var.static_meta[5];
let v142 = v141 + v53;
let v143 = info_var.dynamic_meta[v142];
let v57 = v178 / v143;
let v145 = v129 + v53;
let v146 = info_var.dynamic_meta[v145];
let v60 = v57 % v146;
let v147 = info_var.static_meta[4];
let v148 = v147 + v53;
let v149 = info_var.dynamic_meta[v148];
let v63 = v60 * v149;
let v64 = *v139;
let v65 = v64 + v63;
*v139 = v65;

}
let v66 = *v139;
*v139 = v66;
var<function> v153_store: f32;
let v153 = &v153_store;
*v153 = v25;
var<function> v154_store: f32;
let v154 = &v154_store;
*v154 = v25;
for(var v79: u32 = v5; v79 < v135; v79 += v23) {
let v81 = *v139;
let v82 = v79 + v81;
let v86 = &(*v197)[v82];
let v87 = *v86;
let v90 = *v154;
let v91 = v90 + v87;
*v154 = v91;

}
let v92 = *v154;
let v93 = *v137;
let v94 = f32(v93);
let v95 = v92 / v94;
*v136 = v95;
let v97 = *v138;
let v98 = u32(v97);
let v99 = u32(v98);
let v113 = *v127;
let v114 = v99 < v113;
if v114 {
let v116 = v99 < v124;
if v116 {
let v120 = &(*v196)[v99];
let v121 = *v136;
*v120 = v121;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn reduce_kernel_in_f32_in_size_1_out_f32_out_size_1_acc_f32(@builtin(workgroup_id) v177: vec3<u32>, @builtin(num_workgroups) v179: vec3<u32>, @builtin(local_invocation_index) v186: u32) {
let v193 = &v7;
let v194 = &v1;
var<function> inv_return_flag_v119_store: bool= true;
let inv_return_flag_v119 = &inv_return_flag_v119_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v121 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v122_store: u32;
let v122 = &v122_store;
*v122 = v2;
var<function> v123_store: u32;
let v123 = &v123_store;
*v123 = v3;
var<function> v124_store: u32;
let v124 = &v124_store;
*v124 = v8;
var<function> v125_store: u32;
let v125 = &v125_store;
*v125 = v9;
let v178 = v177[2];
let v154 = u32(v178);
let v180 = v179[1];
let v156 = u32(v180);
let v157 = v154 * v156;
let v181 = v179[0];
let v159 = u32(v181);
let v160 = v157 * v159;
let v182 = v177[1];
let v162 = u32(v182);
let v165 = v162 * v159;
let v166 = v160 + v165;
let v184 = v177[0];
let v168 = u32(v184);
let v169 = v166 + v168;
let v188 = u32(8);
let v172 = v169 * v188;
let v187 = v186;
let v174 = u32(v187);
let v175 = v172 + v174;
let v126 = info_var.static_meta[3];
let v23 = u32(1);
let v25 = f32(0.0);
var<function> v129_store: f32;
let v129 = &v129_store;
*v129 = v25;
let v130 = info_var.static_meta[2];
let v131 = v130 + v13;
let v132 = info_var.dynamic_meta[v131];
var<function> v133_store: f32;
let v133 = &v133_store;
let v30 = *v129;
*v133 = v30;
var<function> v134_store: u32;
let v134 = &v134_store;
*v134 = v132;
var<function> v135_store: u32;
let v135 = &v135_store;
*v135 = v175;
let v36 = *v124;
let v40 = v175 >= v36;
if v40 {
let v41 = false;
*inv_return_flag_v119 = v41;

}
let v42 = *inv_return_flag_v119;
if v42 {
var<function> v136_store: u32;
let v136 = &v136_store;
*v136 = v5;
let v51 = *v123;
for(var v53: u32 = v5; v53 < v51; v53 += v23) {
let v138 = info_var.static_meta[5];
let v139 = v138 + v53;
let v140 = info_var.dynamic_meta[v139];
let v57 = v175 / v140;
let v142 = v126 + v53;
let v143 = info_var.dynamic_meta[v142];
let v60 = v57 % v143;
let v144 = info_var.static_meta[4];
let v145 = v144 + v53;
let v146 = info_var.dynamic_meta[v145];
let v63 = v60 * v146;
let v64 = *v136;
let v65 = v64 + v63;
*v136 = v65;

}
let v66 = *v136;
*v136 = v66;
var<function> v150_store: f32;
let v150 = &v150_store;
*v150 = v25;
var<function> v151_store: f32;
let v151 = &v151_store;
*v151 = v25;
for(var v79: u32 = v5; v79 < v132; v79 += v23) {
let v81 = *v136;
let v82 = v79 + v81;
let v86 = &(*v194)[v82];
let v87 = *v86;
let v90 = *v151;
let v91 = v90 + v87;
*v151 = v91;

}
let v92 = *v151;
*v133 = v92;
let v94 = *v135;
let v95 = u32(v94);
let v96 = u32(v95);
let v110 = *v124;
let v111 = v96 < v110;
if v111 {
let v113 = v96 < v121;
if v113 {
let v117 = &(*v193)[v96];
let v118 = *v133;
*v117 = v118;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn reduce_kernel_in_f32_in_size_1_out_f32_out_size_1_acc_f32(@builtin(workgroup_id) v180: vec3<u32>, @builtin(num_workgroups) v182: vec3<u32>, @builtin(local_invocation_index) v189: u32) {
let v196 = &v7;
let v197 = &v1;
var<function> inv_return_flag_v122_store: bool= true;
let inv_return_flag_v122 = &inv_return_flag_v122_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v124 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v125_store: u32;
let v125 = &v125_store;
*v125 = v2;
var<function> v126_store: u32;
let v126 = &v126_store;
*v126 = v3;
var<function> v127_store: u32;
let v127 = &v127_store;
*v127 = v8;
var<function> v128_store: u32;
let v128 = &v128_store;
*v128 = v9;
let v181 = v180[2];
let v157 = u32(v181);
let v183 = v182[1];
let v159 = u32(v183);
let v160 = v157 * v159;
let v184 = v182[0];
let v162 = u32(v184);
let v163 = v160 * v162;
let v185 = v180[1];
let v165 = u32(v185);
let v168 = v165 * v162;
let v169 = v163 + v168;
let v187 = v180[0];
let v171 = u32(v187);
let v172 = v169 + v171;
let v191 = u32(8);
let v175 = v172 * v191;
let v190 = v189;
let v177 = u32(v190);
let v178 = v175 + v177;
let v129 = info_var.static_meta[3];
let v23 = u32(1);
let v25 = f32(0.0);
var<function> v132_store: f32;
let v132 = &v132_store;
*v132 = v25;
let v133 = info_var.static_meta[2];
let v134 = v133 + v13;
let v135 = info_var.dynamic_meta[v134];
var<function> v136_store: f32;
let v136 = &v136_store;
let v30 = *v132;
*v136 = v30;
var<function> v137_store: u32;
let v137 = &v137_store;
*v137 = v135;
var<function> v138_store: u32;
let v138 = &v138_store;
*v138 = v178;
let v36 = *v127;
let v40 = v178 >= v36;
if v40 {
let v41 = false;
*inv_return_flag_v122 = v41;

}
let v42 = *inv_return_flag_v122;
if v42 {
var<function> v139_store: u32;
let v139 = &v139_store;
*v139 = v5;
let v51 = *v126;
for(var v53: u32 = v5; v53 < v51; v53 += v23) {
let v141 = info_var.static_meta[5];
let v142 = v141 + v53;
let v143 = info_var.dynamic_meta[v142];
let v57 = v178 / v143;
let v145 = v129 + v53;
let v146 = info_var.dynamic_meta[v145];
let v60 = v57 % v146;
let v147 = info_var.static_meta[4];
let v148 = v147 + v53;
let v149 = info_var.dynamic_meta[v148];
let v63 = v60 * v149;
let v64 = *v139;
let v65 = v64 + v63;
*v139 = v65;

}
let v66 = *v139;
*v139 = v66;
var<function> v153_store: f32;
let v153 = &v153_store;
*v153 = v25;
var<function> v154_store: f32;
let v154 = &v154_store;
*v154 = v25;
for(var v79: u32 = v5; v79 < v135; v79 += v23) {
let v81 = *v139;
let v82 = v79 + v81;
let v86 = &(*v197)[v82];
let v87 = *v86;
let v90 = *v154;
let v91 = v90 + v87;
*v154 = v91;

}
let v92 = *v154;
let v93 = *v137;
let v94 = f32(v93);
let v95 = v92 / v94;
*v136 = v95;
let v97 = *v138;
let v98 = u32(v97);
let v99 = u32(v98);
let v113 = *v127;
let v114 = v99 < v113;
if v114 {
let v116 = v99 < v124;
if v116 {
let v120 = &(*v196)[v99];
let v121 = *v136;
*v120 = v121;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn reduce_kernel_in_f32_in_size_1_out_f32_out_size_1_acc_f32(@builtin(workgroup_id) v177: vec3<u32>, @builtin(num_workgroups) v179: vec3<u32>, @builtin(local_invocation_index) v186: u32) {
let v193 = &v7;
let v194 = &v1;
var<function> inv_return_flag_v119_store: bool= true;
let inv_return_flag_v119 = &inv_return_flag_v119_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v121 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v122_store: u32;
let v122 = &v122_store;
*v122 = v2;
var<function> v123_store: u32;
let v123 = &v123_store;
*v123 = v3;
var<function> v124_store: u32;
let v124 = &v124_store;
*v124 = v8;
var<function> v125_store: u32;
let v125 = &v125_store;
*v125 = v9;
let v178 = v177[2];
let v154 = u32(v178);
let v180 = v179[1];
let v156 = u32(v180);
let v157 = v154 * v156;
let v181 = v179[0];
let v159 = u32(v181);
let v160 = v157 * v159;
let v182 = v177[1];
let v162 = u32(v182);
let v165 = v162 * v159;
let v166 = v160 + v165;
let v184 = v177[0];
let v168 = u32(v184);
let v169 = v166 + v168;
let v188 = u32(16);
let v172 = v169 * v188;
let v187 = v186;
let v174 = u32(v187);
let v175 = v172 + v174;
let v126 = info_var.static_meta[3];
let v23 = u32(1);
let v25 = f32(0.0);
var<function> v129_store: f32;
let v129 = &v129_store;
*v129 = v25;
let v130 = info_var.static_meta[2];
let v131 = v130 + v13;
let v132 = info_var.dynamic_meta[v131];
var<function> v133_store: f32;
let v133 = &v133_store;
let v30 = *v129;
*v133 = v30;
var<function> v134_store: u32;
let v134 = &v134_store;
*v134 = v132;
var<function> v135_store: u32;
let v135 = &v135_store;
*v135 = v175;
let v36 = *v124;
let v40 = v175 >= v36;
if v40 {
let v41 = false;
*inv_return_flag_v119 = v41;

}
let v42 = *inv_return_flag_v119;
if v42 {
var<function> v136_store: u32;
let v136 = &v136_store;
*v136 = v5;
let v51 = *v123;
for(var v53: u32 = v5; v53 < v51; v53 += v23) {
let v138 = info_var.static_meta[5];
let v139 = v138 + v53;
let v140 = info_var.dynamic_meta[v139];
let v57 = v175 / v140;
let v142 = v126 + v53;
let v143 = info_var.dynamic_meta[v142];
let v60 = v57 % v143;
let v144 = info_var.static_meta[4];
let v145 = v144 + v53;
let v146 = info_var.dynamic_meta[v145];
let v63 = v60 * v146;
let v64 = *v136;
let v65 = v64 + v63;
*v136 = v65;

}
let v66 = *v136;
*v136 = v66;
var<function> v150_store: f32;
let v150 = &v150_store;
*v150 = v25;
var<function> v151_store: f32;
let v151 = &v151_store;
*v151 = v25;
for(var v79: u32 = v5; v79 < v132; v79 += v23) {
let v81 = *v136;
let v82 = v79 + v81;
let v86 = &(*v194)[v82];
let v87 = *v86;
let v90 = *v151;
let v91 = v90 + v87;
*v151 = v91;

}
let v92 = *v151;
*v133 = v92;
let v94 = *v135;
let v95 = u32(v94);
let v96 = u32(v95);
let v110 = *v124;
let v111 = v96 < v110;
if v111 {
let v113 = v96 < v121;
if v113 {
let v117 = &(*v193)[v96];
let v118 = *v133;
*v117 = v118;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn reduce_kernel_in_f32_in_size_1_out_f32_out_size_1_acc_f32(@builtin(workgroup_id) v177: vec3<u32>, @builtin(num_workgroups) v179: vec3<u32>, @builtin(local_invocation_index) v186: u32) {
let v193 = &v7;
let v194 = &v1;
var<function> inv_return_flag_v119_store: bool= true;
let inv_return_flag_v119 = &inv_return_flag_v119_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v121 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v122_store: u32;
let v122 = &v122_store;
*v122 = v2;
var<function> v123_store: u32;
let v123 = &v123_store;
*v123 = v3;
var<function> v124_store: u32;
let v124 = &v124_store;
*v124 = v8;
var<function> v125_store: u32;
let v125 = &v125_store;
*v125 = v9;
let v178 = v177[2];
let v154 = u32(v178);
let v180 = v179[1];
let v156 = u32(v180);
let v157 = v154 * v156;
let v181 = v179[0];
let v159 = u32(v181);
let v160 = v157 * v159;
let v182 = v177[1];
let v162 = u32(v182);
let v165 = v162 * v159;
let v166 = v160 + v165;
let v184 = v177[0];
let v168 = u32(v184);
let v169 = v166 + v168;
let v188 = u32(32);
let v172 = v169 * v188;
let v187 = v186;
let v174 = u32(v187);
let v175 = v172 + v174;
let v126 = info_var.static_meta[3];
let v23 = u32(1);
let v25 = f32(0.0);
var<function> v129_store: f32;
let v129 = &v129_store;
*v129 = v25;
let v130 = info_var.static_meta[2];
let v131 = v130 + v13;
let v132 = info_var.dynamic_meta[v131];
var<function> v133_store: f32;
let v133 = &v133_store;
let v30 = *v129;
*v133 = v30;
var<function> v134_store: u32;
let v134 = &v134_store;
*v134 = v132;
var<function> v135_store: u32;
let v135 = &v135_store;
*v135 = v175;
let v36 = *v124;
let v40 = v175 >= v36;
if v40 {
let v41 = false;
*inv_return_flag_v119 = v41;

}
let v42 = *inv_return_flag_v119;
if v42 {
var<function> v136_store: u32;
let v136 = &v136_store;
*v136 = v5;
let v51 = *v123;
for(var v53: u32 = v5; v53 < v51; v53 += v23) {
let v138 = info_var.static_meta[5];
let v139 = v138 + v53;
let v140 = info_var.dynamic_meta[v139];
let v57 = v175 / v140;
let v142 = v126 + v53;
let v143 = info_var.dynamic_meta[v142];
let v60 = v57 % v143;
let v144 = info_var.static_meta[4];
let v145 = v144 + v53;
let v146 = info_var.dynamic_meta[v145];
let v63 = v60 * v146;
let v64 = *v136;
let v65 = v64 + v63;
*v136 = v65;

}
let v66 = *v136;
*v136 = v66;
var<function> v150_store: f32;
let v150 = &v150_store;
*v150 = v25;
var<function> v151_store: f32;
let v151 = &v151_store;
*v151 = v25;
for(var v79: u32 = v5; v79 < v132; v79 += v23) {
let v81 = *v136;
let v82 = v79 + v81;
let v86 = &(*v194)[v82];
let v87 = *v86;
let v90 = *v151;
let v91 = v90 + v87;
*v151 = v91;

}
let v92 = *v151;
*v133 = v92;
let v94 = *v135;
let v95 = u32(v94);
let v96 = u32(v95);
let v110 = *v124;
let v111 = v96 < v110;
if v111 {
let v113 = v96 < v121;
if v113 {
let v117 = &(*v193)[v96];
let v118 = *v133;
*v117 = v118;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn reduce_kernel_in_f32_in_size_1_out_f32_out_size_1_acc_f32(@builtin(workgroup_id) v179: vec3<u32>, @builtin(num_workgroups) v181: vec3<u32>, @builtin(local_invocation_index) v188: u32) {
let v196 = &v7;
let v197 = &v1;
var<function> inv_return_flag_v120_store: bool= true;
let inv_return_flag_v120 = &inv_return_flag_v120_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v122 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v123_store: u32;
let v123 = &v123_store;
*v123 = v2;
var<function> v124_store: u32;
let v124 = &v124_store;
*v124 = v3;
var<function> v125_store: u32;
let v125 = &v125_store;
*v125 = v8;
var<function> v126_store: u32;
let v126 = &v126_store;
*v126 = v9;
let v180 = v179[2];
let v156 = u32(v180);
let v182 = v181[1];
let v158 = u32(v182);
let v159 = v156 * v158;
let v183 = v181[0];
let v161 = u32(v183);
let v162 = v159 * v161;
let v184 = v179[1];
let v164 = u32(v184);
let v167 = v164 * v161;
let v168 = v162 + v167;
let v186 = v179[0];
let v170 = u32(v186);
let v171 = v168 + v170;
let v190 = u32(32);
let v174 = v171 * v190;
let v189 = v188;
let v176 = u32(v189);
let v177 = v174 + v176;
let v127 = info_var.static_meta[3];
let v25 = u32(1);
let v130 = info_var.static_meta[2];
let v131 = v130 + v13;
let v132 = info_var.dynamic_meta[v131];
var<function> v133_store: u32;
let v133 = &v133_store;
*v133 = v132;
var<function> v134_store: u32;
let v134 = &v134_store;
*v134 = v177;
let v34 = *v125;
let v40 = v177 >= v34;
if v40 {
let v41 = false;
*inv_return_flag_v120 = v41;

}
let v42 = *inv_return_flag_v120;
if v42 {
var<function> v135_store: u32;
let v135 = &v135_store;
*v135 = v5;
let v53 = *v124;
for(var v55: u32 = v5; v55 < v53; v55 += v25) {
let v137 = info_var.static_meta[5];
let v138 = v137 + v55;
let v139 = info_var.dynamic_meta[v138];
let v59 = v177 / v139;
let v141 = v127 + v55;
let v142 = info_var.dynamic_meta[v141];
let v62 = v59 % v142;
let v143 = info_var.static_meta[4];
let v144 = v143 + v55;
let v145 = info_var.dynamic_meta[v144];
let v65 = v62 * v145;
let v66 = *v135;
let v67 = v66 + v65;
*v135 = v67;

}
let v68 = *v135;
*v135 = v68;
let v146 = info_var.static_meta[4];
let v147 = v146 + v13;
let v148 = info_var.dynamic_meta[v147];
let v77 = f32(0.0);
var<function> v152_store: f32;
let v152 = &v152_store;
*v152 = v77;
var<function> v153_store: f32;
let v153 = &v153_store;
*v153 = v77;
for(var v83: u32 = v5; v83 < v132; v83 += v25) {
let v85 = v83 * v148;
let v86 = *v135;
let v87 = v86 + v85;
let v91 = &(*v197)[v87];
let v92 = *v91;
let v93 = *v153;
let v94 = v93 + v92;
*v153 = v94;

}
let v95 = *v153;
let v96 = *v134;
let v97 = u32(v96);
let v100 = u32(v97);
let v112 = *v125;
let v113 = v100 < v112;
if v113 {
let v115 = v100 < v122;
if v115 {
let v119 = &(*v196)[v100];
*v119 = v95;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn reduce_kernel_in_f32_in_size_1_out_f32_out_size_1_acc_f32(@builtin(workgroup_id) v180: vec3<u32>, @builtin(num_workgroups) v182: vec3<u32>, @builtin(local_invocation_index) v189: u32) {
let v196 = &v7;
let v197 = &v1;
var<function> inv_return_flag_v122_store: bool= true;
let inv_return_flag_v122 = &inv_return_flag_v122_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v124 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v125_store: u32;
let v125 = &v125_store;
*v125 = v2;
var<function> v126_store: u32;
let v126 = &v126_store;
*v126 = v3;
var<function> v127_store: u32;
let v127 = &v127_store;
*v127 = v8;
var<function> v128_store: u32;
let v128 = &v128_store;
*v128 = v9;
let v181 = v180[2];
let v157 = u32(v181);
let v183 = v182[1];
let v159 = u32(v183);
let v160 = v157 * v159;
let v184 = v182[0];
let v162 = u32(v184);
let v163 = v160 * v162;
let v185 = v180[1];
let v165 = u32(v185);
let v168 = v165 * v162;
let v169 = v163 + v168;
let v187 = v180[0];
let v171 = u32(v187);
let v172 = v169 + v171;
let v191 = u32(32);
let v175 = v172 * v191;
let v190 = v189;
let v177 = u32(v190);
let v178 = v175 + v177;
let v129 = info_var.static_meta[3];
let v23 = u32(1);
let v25 = f32(0.0);
var<function> v132_store: f32;
let v132 = &v132_store;
*v132 = v25;
let v133 = info_var.static_meta[2];
let v134 = v133 + v13;
let v135 = info_var.dynamic_meta[v134];
var<function> v136_store: f32;
let v136 = &v136_store;
let v30 = *v132;
*v136 = v30;
var<function> v137_store: u32;
let v137 = &v137_store;
*v137 = v135;
var<function> v138_store: u32;
let v138 = &v138_store;
*v138 = v178;
let v36 = *v127;
let v40 = v178 >= v36;
if v40 {
let v41 = false;
*inv_return_flag_v122 = v41;

}
let v42 = *inv_return_flag_v122;
if v42 {
var<function> v139_store: u32;
let v139 = &v139_store;
*v139 = v5;
let v51 = *v126;
for(var v53: u32 = v5; v53 < v51; v53 += v23) {
let v141 = info_var.static_meta[5];
let v142 = v141 + v53;
let v143 = info_var.dynamic_meta[v142];
let v57 = v178 / v143;
let v145 = v129 + v53;
let v146 = info_var.dynamic_meta[v145];
let v60 = v57 % v146;
let v147 = info_var.static_meta[4];
let v148 = v147 + v53;
let v149 = info_var.dynamic_meta[v148];
let v63 = v60 * v149;
let v64 = *v139;
let v65 = v64 + v63;
*v139 = v65;

}
let v66 = *v139;
*v139 = v66;
var<function> v153_store: f32;
let v153 = &v153_store;
*v153 = v25;
var<function> v154_store: f32;
let v154 = &v154_store;
*v154 = v25;
for(var v79: u32 = v5; v79 < v135; v79 += v23) {
let v81 = *v139;
let v82 = v79 + v81;
let v86 = &(*v197)[v82];
let v87 = *v86;
let v90 = *v154;
let v91 = v90 + v87;
*v154 = v91;

}
let v92 = *v154;
let v93 = *v137;
let v94 = f32(v93);
let v95 = v92 / v94;
*v136 = v95;
let v97 = *v138;
let v98 = u32(v97);
let v99 = u32(v98);
let v113 = *v127;
let v114 = v99 < v113;
if v114 {
let v116 = v99 < v124;
if v116 {
let v120 = &(*v196)[v99];
let v121 = *v136;
*v120 = v121;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn reduce_kernel_in_f32_in_size_1_out_f32_out_size_1_acc_f32(@builtin(workgroup_id) v182: vec3<u32>, @builtin(num_workgroups) v184: vec3<u32>, @builtin(local_invocation_index) v191: u32) {
let v199 = &v7;
let v200 = &v1;
var<function> inv_return_flag_v123_store: bool= true;
let inv_return_flag_v123 = &inv_return_flag_v123_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v125 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v126_store: u32;
let v126 = &v126_store;
*v126 = v2;
var<function> v127_store: u32;
let v127 = &v127_store;
*v127 = v3;
var<function> v128_store: u32;
let v128 = &v128_store;
*v128 = v8;
var<function> v129_store: u32;
let v129 = &v129_store;
*v129 = v9;
let v183 = v182[2];
let v159 = u32(v183);
let v185 = v184[1];
let v161 = u32(v185);
let v162 = v159 * v161;
let v186 = v184[0];
let v164 = u32(v186);
let v165 = v162 * v164;
let v187 = v182[1];
let v167 = u32(v187);
let v170 = v167 * v164;
let v171 = v165 + v170;
let v189 = v182[0];
let v173 = u32(v189);
let v174 = v171 + v173;
let v193 = u32(32);
let v177 = v174 * v193;
let v192 = v191;
let v179 = u32(v192);
let v180 = v177 + v179;
let v130 = info_var.static_meta[3];
let v25 = u32(1);
let v133 = info_var.static_meta[2];
let v134 = v133 + v13;
let v135 = info_var.dynamic_meta[v134];
var<function> v136_store: u32;
let v136 = &v136_store;
*v136 = v135;
var<function> v137_store: u32;
let v137 = &v137_store;
*v137 = v180;
let v34 = *v128;
let v40 = v180 >= v34;
if v40 {
let v41 = false;
*inv_return_flag_v123 = v41;

}
let v42 = *inv_return_flag_v123;
if v42 {
var<function> v138_store: u32;
let v138 = &v138_store;
*v138 = v5;
let v53 = *v127;
for(var v55: u32 = v5; v55 < v53; v55 += v25) {
let v140 = info_var.static_meta[5];
let v141 = v140 + v55;
let v142 = info_var.dynamic_meta[v141];
let v59 = v180 / v142;
let v144 = v130 + v55;
let v145 = info_var.dynamic_meta[v144];
let v62 = v59 % v145;
let v146 = info_var.static_meta[4];
let v147 = v146 + v55;
let v148 = info_var.dynamic_meta[v147];
let v65 = v62 * v148;
let v66 = *v138;
let v67 = v66 + v65;
*v138 = v67;

}
let v68 = *v138;
*v138 = v68;
let v149 = info_var.static_meta[4];
let v150 = v149 + v13;
let v151 = info_var.dynamic_meta[v150];
let v77 = f32(0.0);
var<function> v155_store: f32;
let v155 = &v155_store;
*v155 = v77;
var<function> v156_store: f32;
let v156 = &v156_store;
*v156 = v77;
for(var v83: u32 = v5; v83 < v135; v83 += v25) {
let v85 = v83 * v151;
let v86 = *v138;
let v87 = v86 + v85;
let v91 = &(*v200)[v87];
let v92 = *v91;
let v93 = *v156;
let v94 = v93 + v92;
*v156 = v94;

}
let v95 = *v156;
let v96 = *v136;
let v97 = f32(v96);
let v98 = v95 / v97;
let v99 = *v137;
let v100 = u32(v99);
let v103 = u32(v100);
let v115 = *v128;
let v116 = v103 < v115;
if v116 {
let v118 = v103 < v125;
if v118 {
let v122 = &(*v199)[v103];
*v122 = v98;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn reduce_kernel_in_f32_in_size_2_out_f32_out_size_1_acc_f32(@builtin(workgroup_id) v191: vec3<u32>, @builtin(num_workgroups) v193: vec3<u32>, @builtin(local_invocation_index) v200: u32) {
let v207 = &v7;
let v208 = &v1;
var<function> inv_return_flag_v122_store: bool= true;
let inv_return_flag_v122 = &inv_return_flag_v122_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v124 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v125_store: u32;
let v125 = &v125_store;
*v125 = v2;
var<function> v126_store: u32;
let v126 = &v126_store;
*v126 = v3;
var<function> v127_store: u32;
let v127 = &v127_store;
*v127 = v8;
var<function> v128_store: u32;
let v128 = &v128_store;
*v128 = v9;
let v192 = v191[2];
let v168 = u32(v192);
let v194 = v193[1];
let v170 = u32(v194);
let v171 = v168 * v170;
let v195 = v193[0];
let v173 = u32(v195);
let v174 = v171 * v173;
let v196 = v191[1];
let v176 = u32(v196);
let v179 = v176 * v173;
let v180 = v174 + v179;
let v198 = v191[0];
let v182 = u32(v198);
let v183 = v180 + v182;
let v202 = u32(4);
let v186 = v183 * v202;
let v201 = v200;
let v188 = u32(v201);
let v189 = v186 + v188;
let v129 = info_var.static_meta[3];
let v23 = u32(1);
let v25 = f32(0.0);
var<function> v132_store: f32;
let v132 = &v132_store;
*v132 = v25;
let v133 = info_var.static_meta[2];
let v134 = v133 + v13;
let v135 = info_var.dynamic_meta[v134];
var<function> v136_store: f32;
let v136 = &v136_store;
let v30 = *v132;
*v136 = v30;
var<function> v137_store: u32;
let v137 = &v137_store;
*v137 = v135;
var<function> v138_store: u32;
let v138 = &v138_store;
*v138 = v189;
let v36 = *v127;
let v40 = v189 >= v36;
if v40 {
let v41 = false;
*inv_return_flag_v122 = v41;

}
let v42 = *inv_return_flag_v122;
if v42 {
var<function> v139_store: u32;
let v139 = &v139_store;
*v139 = v5;
let v51 = *v126;
for(var v53: u32 = v5; v53 < v51; v53 += v23) {
let v141 = info_var.static_meta[5];
let v142 = v141 + v53;
let v143 = info_var.dynamic_meta[v142];
let v57 = v189 / v143;
let v145 = v129 + v53;
let v146 = info_var.dynamic_meta[v145];
let v60 = v57 % v146;
let v147 = info_var.static_meta[4];
let v148 = v147 + v53;
let v149 = info_var.dynamic_meta[v148];
let v63 = v60 * v149;
let v64 = *v139;
let v65 = v64 + v63;
*v139 = v65;

}
let v66 = *v139;
let v67 = u32(2);
let v68 = v66 / v67;
*v139 = v68;
let v72 = v135 / v67;
let v74 = vec2<f32>(v25);
var<function> v153_store: vec2<f32>;
let v153 = &v153_store;
*v153 = v74;
var<function> v154_store: vec2<f32>;
let v154 = &v154_store;
*v154 = v74;
for(var v81: u32 = v5; v81 < v72; v81 += v23) {
let v83 = *v139;
let v84 = v81 + v83;
let v88 = &(*v208)[v84];
let v89 = *v88;
let v92 = *v154;
let v93 = v92 + v89;
*v154 = v93;

}
let v94 = *v154;
var<function> v166_store: f32;
let v166 = &v166_store;
*v166 = v25;
let v159 = v94[0];
let v160 = *v166;
let v161 = v160 + v159;
*v166 = v161;
let v162 = v94[1];
let v163 = *v166;
let v164 = v163 + v162;
*v166 = v164;
let v165 = *v166;
*v136 = v165;
let v97 = *v138;
let v98 = u32(v97);
let v99 = u32(v98);
let v113 = *v127;
let v114 = v99 < v113;
if v114 {
let v116 = v99 < v124;
if v116 {
let v120 = &(*v207)[v99];
let v121 = *v136;
*v120 = v121;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn reduce_kernel_in_f32_in_size_2_out_f32_out_size_1_acc_f32(@builtin(workgroup_id) v241: vec3<u32>, @builtin(num_workgroups) v243: vec3<u32>, @builtin(local_invocation_index) v250: u32) {
let v257 = &v7;
let v258 = &v1;
var<function> inv_return_flag_v133_store: bool= true;
let inv_return_flag_v133 = &inv_return_flag_v133_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v135 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v136_store: u32;
let v136 = &v136_store;
*v136 = v2;
var<function> v137_store: u32;
let v137 = &v137_store;
*v137 = v3;
var<function> v138_store: u32;
let v138 = &v138_store;
*v138 = v8;
var<function> v139_store: u32;
let v139 = &v139_store;
*v139 = v9;
let v242 = v241[2];
let v218 = u32(v242);
let v244 = v243[1];
let v220 = u32(v244);
let v221 = v218 * v220;
let v245 = v243[0];
let v223 = u32(v245);
let v224 = v221 * v223;
let v246 = v241[1];
let v226 = u32(v246);
let v229 = v226 * v223;
let v230 = v224 + v229;
let v248 = v241[0];
let v232 = u32(v248);
let v233 = v230 + v232;
let v252 = u32(4);
let v236 = v233 * v252;
let v251 = v250;
let v238 = u32(v251);
let v239 = v236 + v238;
let v140 = info_var.static_meta[3];
let v23 = u32(1);
let v25 = f32(0.0);
var<function> v143_store: f32;
let v143 = &v143_store;
*v143 = v25;
let v144 = info_var.static_meta[2];
let v145 = v144 + v13;
let v146 = info_var.dynamic_meta[v145];
var<function> v147_store: f32;
let v147 = &v147_store;
let v30 = *v143;
*v147 = v30;
var<function> v148_store: u32;
let v148 = &v148_store;
*v148 = v146;
var<function> v149_store: u32;
let v149 = &v149_store;
*v149 = v239;
let v36 = *v138;
let v40 = v239 >= v36;
if v40 {
let v41 = false;
*inv_return_flag_v133 = v41;

}
let v42 = *inv_return_flag_v133;
if v42 {
var<function> v150_store: u32;
let v150 = &v150_store;
*v150 = v5;
let v51 = *v137;
for(var v53: u32 = v5; v53 < v51; v53 += v23) {
let v152 = info_var.static_meta[5];
let v153 = v152 + v53;
let v154 = info_var.dynamic_meta[v153];
let v57 = v239 / v154;
let v156 = v140 + v53;
let v157 = info_var.dynamic_meta[v156];
let v60 = v57 % v157;
let v158 = info_var.static_meta[4];
let v159 = v158 + v53;
let v160 = info_var.dynamic_meta[v159];
let v63 = v60 * v160;
let v64 = *v150;
let v65 = v64 + v63;
*v150 = v65;

}
let v66 = *v150;
let v67 = u32(2);
let v68 = v66 / v67;
*v150 = v68;
let v72 = v146 / v67;
let v74 = vec2<f32>(v25);
var<function> v164_store: vec2<f32>;
let v164 = &v164_store;
*v164 = v74;
let v76 = u32(4286578688);
let v77 = bitcast<f32>(v76);
let v78 = vec2<f32>(v77);
var<function> v165_store: vec2<f32>;
let v165 = &v165_store;
*v165 = v78;
for(var v82: u32 = v5; v82 < v72; v82 += v23) {
let v84 = *v150;
let v85 = v82 + v84;
let v89 = &(*v258)[v85];
let v90 = *v89;
let v93 = *v165;
let v167 = max(v93, v90);
let v183 = bitcast<vec2<u32>>(v90);
let v184 = u32(2139095040);
let v185 = vec2<u32>(v184);
let v186 = u32(2147483647);
let v187 = vec2<u32>(v186);
let v188 = v183 & v187;
let v189 = v188 > v185;
let v169 = select(v167, v90, v189);
let v190 = bitcast<vec2<u32>>(v93);
let v195 = v190 & v187;
let v196 = v195 > v185;
let v171 = select(v169, v93, v196);
*v165 = v171;

}
var<function> v172_store: f32;
let v172 = &v172_store;
*v172 = v77;
let v98 = *v165;
let v99 = v98[0];
let v100 = *v172;
let v173 = max(v99, v100);
let v197 = bitcast<u32>(v100);
let v198 = u32(2139095040);
let v199 = u32(2147483647);
let v200 = v197 & v199;
let v201 = v200 > v198;
let v175 = select(v173, v100, v201);
let v202 = bitcast<u32>(v99);
let v205 = v202 & v199;
let v206 = v205 > v198;
let v177 = select(v175, v99, v206);
*v172 = v177;
let v102 = *v165;
let v103 = v102[1];
let v104 = *v172;
let v178 = max(v103, v104);
let v207 = bitcast<u32>(v104);
let v210 = v207 & v199;
let v211 = v210 > v198;
let v180 = select(v178, v104, v211);
let v212 = bitcast<u32>(v103);
let v215 = v212 & v199;
let v216 = v215 > v198;
let v182 = select(v180, v103, v216);
*v172 = v182;
let v106 = *v172;
*v147 = v106;
let v108 = *v149;
let v109 = u32(v108);
let v110 = u32(v109);
let v124 = *v138;
let v125 = v110 < v124;
if v125 {
let v127 = v110 < v135;
if v127 {
let v131 = &(*v257)[v110];
let v132 = *v147;
*v131 = v132;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn reduce_kernel_in_f32_in_size_2_out_f32_out_size_1_acc_f32(@builtin(workgroup_id) v191: vec3<u32>, @builtin(num_workgroups) v193: vec3<u32>, @builtin(local_invocation_index) v200: u32) {
let v207 = &v7;
let v208 = &v1;
var<function> inv_return_flag_v122_store: bool= true;
let inv_return_flag_v122 = &inv_return_flag_v122_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v124 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v125_store: u32;
let v125 = &v125_store;
*v125 = v2;
var<function> v126_store: u32;
let v126 = &v126_store;
*v126 = v3;
var<function> v127_store: u32;
let v127 = &v127_store;
*v127 = v8;
var<function> v128_store: u32;
let v128 = &v128_store;
*v128 = v9;
let v192 = v191[2];
let v168 = u32(v192);
let v194 = v193[1];
let v170 = u32(v194);
let v171 = v168 * v170;
let v195 = v193[0];
let v173 = u32(v195);
let v174 = v171 * v173;
let v196 = v191[1];
let v176 = u32(v196);
let v179 = v176 * v173;
let v180 = v174 + v179;
let v198 = v191[0];
let v182 = u32(v198);
let v183 = v180 + v182;
let v202 = u32(8);
let v186 = v183 * v202;
let v201 = v200;
let v188 = u32(v201);
let v189 = v186 + v188;
let v129 = info_var.static_meta[3];
let v23 = u32(1);
let v25 = f32(0.0);
var<function> v132_store: f32;
let v132 = &v132_store;
*v132 = v25;
let v133 = info_var.static_meta[2];
let v134 = v133 + v13;
let v135 = info_var.dynamic_meta[v134];
var<function> v136_store: f32;
let v136 = &v136_store;
let v30 = *v132;
*v136 = v30;
var<function> v137_store: u32;
let v137 = &v137_store;
*v137 = v135;
var<function> v138_store: u32;
let v138 = &v138_store;
*v138 = v189;
let v36 = *v127;
let v40 = v189 >= v36;
if v40 {
let v41 = false;
*inv_return_flag_v122 = v41;

}
let v42 = *inv_return_flag_v122;
if v42 {
var<function> v139_store: u32;
let v139 = &v139_store;
*v139 = v5;
let v51 = *v126;
for(var v53: u32 = v5; v53 < v51; v53 += v23) {
let v141 = info_var.static_meta[5];
let v142 = v141 + v53;
let v143 = info_var.dynamic_meta[v142];
let v57 = v189 / v143;
let v145 = v129 + v53;
let v146 = info_var.dynamic_meta[v145];
let v60 = v57 % v146;
let v147 = info_var.static_meta[4];
let v148 = v147 + v53;
let v149 = info_var.dynamic_meta[v148];
let v63 = v60 * v149;
let v64 = *v139;
let v65 = v64 + v63;
*v139 = v65;

}
let v66 = *v139;
let v67 = u32(2);
let v68 = v66 / v67;
*v139 = v68;
let v72 = v135 / v67;
let v74 = vec2<f32>(v25);
var<function> v153_store: vec2<f32>;
let v153 = &v153_store;
*v153 = v74;
var<function> v154_store: vec2<f32>;
let v154 = &v154_store;
*v154 = v74;
for(var v81: u32 = v5; v81 < v72; v81 += v23) {
let v83 = *v139;
let v84 = v81 + v83;
let v88 = &(*v208)[v84];
let v89 = *v88;
let v92 = *v154;
let v93 = v92 + v89;
*v154 = v93;

}
let v94 = *v154;
var<function> v166_store: f32;
let v166 = &v166_store;
*v166 = v25;
let v159 = v94[0];
let v160 = *v166;
let v161 = v160 + v159;
*v166 = v161;
let v162 = v94[1];
let v163 = *v166;
let v164 = v163 + v162;
*v166 = v164;
let v165 = *v166;
*v136 = v165;
let v97 = *v138;
let v98 = u32(v97);
let v99 = u32(v98);
let v113 = *v127;
let v114 = v99 < v113;
if v114 {
let v116 = v99 < v124;
if v116 {
let v120 = &(*v207)[v99];
let v121 = *v136;
*v120 = v121;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn reduce_kernel_in_f32_in_size_2_out_f32_out_size_1_acc_f32(@builtin(workgroup_id) v241: vec3<u32>, @builtin(num_workgroups) v243: vec3<u32>, @builtin(local_invocation_index) v250: u32) {
let v257 = &v7;
let v258 = &v1;
var<function> inv_return_flag_v133_store: bool= true;
let inv_return_flag_v133 = &inv_return_flag_v133_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v135 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v136_store: u32;
let v136 = &v136_store;
*v136 = v2;
var<function> v137_store: u32;
let v137 = &v137_store;
*v137 = v3;
var<function> v138_store: u32;
let v138 = &v138_store;
*v138 = v8;
var<function> v139_store: u32;
let v139 = &v139_store;
*v139 = v9;
let v242 = v241[2];
let v218 = u32(v242);
let v244 = v243[1];
let v220 = u32(v244);
let v221 = v218 * v220;
let v245 = v243[0];
let v223 = u32(v245);
let v224 = v221 * v223;
let v246 = v241[1];
let v226 = u32(v246);
let v229 = v226 * v223;
let v230 = v224 + v229;
let v248 = v241[0];
let v232 = u32(v248);
let v233 = v230 + v232;
let v252 = u32(8);
let v236 = v233 * v252;
let v251 = v250;
let v238 = u32(v251);
let v239 = v236 + v238;
let v140 = info_var.static_meta[3];
let v23 = u32(1);
let v25 = f32(0.0);
var<function> v143_store: f32;
let v143 = &v143_store;
*v143 = v25;
let v144 = info_var.static_meta[2];
let v145 = v144 + v13;
let v146 = info_var.dynamic_meta[v145];
var<function> v147_store: f32;
let v147 = &v147_store;
let v30 = *v143;
*v147 = v30;
var<function> v148_store: u32;
let v148 = &v148_store;
*v148 = v146;
var<function> v149_store: u32;
let v149 = &v149_store;
*v149 = v239;
let v36 = *v138;
let v40 = v239 >= v36;
if v40 {
let v41 = false;
*inv_return_flag_v133 = v41;

}
let v42 = *inv_return_flag_v133;
if v42 {
var<function> v150_store: u32;
let v150 = &v150_store;
*v150 = v5;
let v51 = *v137;
for(var v53: u32 = v5; v53 < v51; v53 += v23) {
let v152 = info_var.static_meta[5];
let v153 = v152 + v53;
let v154 = info_var.dynamic_meta[v153];
let v57 = v239 / v154;
let v156 = v140 + v53;
let v157 = info_var.dynamic_meta[v156];
let v60 = v57 % v157;
let v158 = info_var.static_meta[4];
let v159 = v158 + v53;
let v160 = info_var.dynamic_meta[v159];
let v63 = v60 * v160;
let v64 = *v150;
let v65 = v64 + v63;
*v150 = v65;

}
let v66 = *v150;
let v67 = u32(2);
let v68 = v66 / v67;
*v150 = v68;
let v72 = v146 / v67;
let v74 = vec2<f32>(v25);
var<function> v164_store: vec2<f32>;
let v164 = &v164_store;
*v164 = v74;
let v76 = u32(4286578688);
let v77 = bitcast<f32>(v76);
let v78 = vec2<f32>(v77);
var<function> v165_store: vec2<f32>;
let v165 = &v165_store;
*v165 = v78;
for(var v82: u32 = v5; v82 < v72; v82 += v23) {
let v84 = *v150;
let v85 = v82 + v84;
let v89 = &(*v258)[v85];
let v90 = *v89;
let v93 = *v165;
let v167 = max(v93, v90);
let v183 = bitcast<vec2<u32>>(v90);
let v184 = u32(2139095040);
let v185 = vec2<u32>(v184);
let v186 = u32(2147483647);
let v187 = vec2<u32>(v186);
let v188 = v183 & v187;
let v189 = v188 > v185;
let v169 = select(v167, v90, v189);
let v190 = bitcast<vec2<u32>>(v93);
let v195 = v190 & v187;
let v196 = v195 > v185;
let v171 = select(v169, v93, v196);
*v165 = v171;

}
var<function> v172_store: f32;
let v172 = &v172_store;
*v172 = v77;
let v98 = *v165;
let v99 = v98[0];
let v100 = *v172;
let v173 = max(v99, v100);
let v197 = bitcast<u32>(v100);
let v198 = u32(2139095040);
let v199 = u32(2147483647);
let v200 = v197 & v199;
let v201 = v200 > v198;
let v175 = select(v173, v100, v201);
let v202 = bitcast<u32>(v99);
let v205 = v202 & v199;
let v206 = v205 > v198;
let v177 = select(v175, v99, v206);
*v172 = v177;
let v102 = *v165;
let v103 = v102[1];
let v104 = *v172;
let v178 = max(v103, v104);
let v207 = bitcast<u32>(v104);
let v210 = v207 & v199;
let v211 = v210 > v198;
let v180 = select(v178, v104, v211);
let v212 = bitcast<u32>(v103);
let v215 = v212 & v199;
let v216 = v215 > v198;
let v182 = select(v180, v103, v216);
*v172 = v182;
let v106 = *v172;
*v147 = v106;
let v108 = *v149;
let v109 = u32(v108);
let v110 = u32(v109);
let v124 = *v138;
let v125 = v110 < v124;
if v125 {
let v127 = v110 < v135;
if v127 {
let v131 = &(*v257)[v110];
let v132 = *v147;
*v131 = v132;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn reduce_kernel_in_f32_in_size_2_out_f32_out_size_1_acc_f32(@builtin(workgroup_id) v191: vec3<u32>, @builtin(num_workgroups) v193: vec3<u32>, @builtin(local_invocation_index) v200: u32) {
let v207 = &v7;
let v208 = &v1;
var<function> inv_return_flag_v122_store: bool= true;
let inv_return_flag_v122 = &inv_return_flag_v122_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v124 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v125_store: u32;
let v125 = &v125_store;
*v125 = v2;
var<function> v126_store: u32;
let v126 = &v126_store;
*v126 = v3;
var<function> v127_store: u32;
let v127 = &v127_store;
*v127 = v8;
var<function> v128_store: u32;
let v128 = &v128_store;
*v128 = v9;
let v192 = v191[2];
let v168 = u32(v192);
let v194 = v193[1];
let v170 = u32(v194);
let v171 = v168 * v170;
let v195 = v193[0];
let v173 = u32(v195);
let v174 = v171 * v173;
let v196 = v191[1];
let v176 = u32(v196);
let v179 = v176 * v173;
let v180 = v174 + v179;
let v198 = v191[0];
let v182 = u32(v198);
let v183 = v180 + v182;
let v202 = u32(32);
let v186 = v183 * v202;
let v201 = v200;
let v188 = u32(v201);
let v189 = v186 + v188;
let v129 = info_var.static_meta[3];
let v23 = u32(1);
let v25 = f32(0.0);
var<function> v132_store: f32;
let v132 = &v132_store;
*v132 = v25;
let v133 = info_var.static_meta[2];
let v134 = v133 + v13;
let v135 = info_var.dynamic_meta[v134];
var<function> v136_store: f32;
let v136 = &v136_store;
let v30 = *v132;
*v136 = v30;
var<function> v137_store: u32;
let v137 = &v137_store;
*v137 = v135;
var<function> v138_store: u32;
let v138 = &v138_store;
*v138 = v189;
let v36 = *v127;
let v40 = v189 >= v36;
if v40 {
let v41 = false;
*inv_return_flag_v122 = v41;

}
let v42 = *inv_return_flag_v122;
if v42 {
var<function> v139_store: u32;
let v139 = &v139_store;
*v139 = v5;
let v51 = *v126;
for(var v53: u32 = v5; v53 < v51; v53 += v23) {
let v141 = info_var.static_meta[5];
let v142 = v141 + v53;
let v143 = info_var.dynamic_meta[v142];
let v57 = v189 / v143;
let v145 = v129 + v53;
let v146 = info_var.dynamic_meta[v145];
let v60 = v57 % v146;
let v147 = info_var.static_meta[4];
let v148 = v147 + v53;
let v149 = info_var.dynamic_meta[v148];
let v63 = v60 * v149;
let v64 = *v139;
let v65 = v64 + v63;
*v139 = v65;

}
let v66 = *v139;
let v67 = u32(2);
let v68 = v66 / v67;
*v139 = v68;
let v72 = v135 / v67;
let v74 = vec2<f32>(v25);
var<function> v153_store: vec2<f32>;
let v153 = &v153_store;
*v153 = v74;
var<function> v154_store: vec2<f32>;
let v154 = &v154_store;
*v154 = v74;
for(var v81: u32 = v5; v81 < v72; v81 += v23) {
let v83 = *v139;
let v84 = v81 + v83;
let v88 = &(*v208)[v84];
let v89 = *v88;
let v92 = *v154;
let v93 = v92 + v89;
*v154 = v93;

}
let v94 = *v154;
var<function> v166_store: f32;
let v166 = &v166_store;
*v166 = v25;
let v159 = v94[0];
let v160 = *v166;
let v161 = v160 + v159;
*v166 = v161;
let v162 = v94[1];
let v163 = *v166;
let v164 = v163 + v162;
*v166 = v164;
let v165 = *v166;
*v136 = v165;
let v97 = *v138;
let v98 = u32(v97);
let v99 = u32(v98);
let v113 = *v127;
let v114 = v99 < v113;
if v114 {
let v116 = v99 < v124;
if v116 {
let v120 = &(*v207)[v99];
let v121 = *v136;
*v120 = v121;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn reduce_kernel_in_f32_in_size_2_out_f32_out_size_1_acc_f32(@builtin(workgroup_id) v241: vec3<u32>, @builtin(num_workgroups) v243: vec3<u32>, @builtin(local_invocation_index) v250: u32) {
let v257 = &v7;
let v258 = &v1;
var<function> inv_return_flag_v133_store: bool= true;
let inv_return_flag_v133 = &inv_return_flag_v133_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v135 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v136_store: u32;
let v136 = &v136_store;
*v136 = v2;
var<function> v137_store: u32;
let v137 = &v137_store;
*v137 = v3;
var<function> v138_store: u32;
let v138 = &v138_store;
*v138 = v8;
var<function> v139_store: u32;
let v139 = &v139_store;
*v139 = v9;
let v242 = v241[2];
let v218 = u32(v242);
let v244 = v243[1];
let v220 = u32(v244);
let v221 = v218 * v220;
let v245 = v243[0];
let v223 = u32(v245);
let v224 = v221 * v223;
let v246 = v241[1];
let v226 = u32(v246);
let v229 = v226 * v223;
let v230 = v224 + v229;
let v248 = v241[0];
let v232 = u32(v248);
let v233 = v230 + v232;
let v252 = u32(32);
let v236 = v233 * v252;
let v251 = v250;
let v238 = u32(v251);
let v239 = v236 + v238;
let v140 = info_var.static_meta[3];
let v23 = u32(1);
let v25 = f32(0.0);
var<function> v143_store: f32;
let v143 = &v143_store;
*v143 = v25;
let v144 = info_var.static_meta[2];
let v145 = v144 + v13;
let v146 = info_var.dynamic_meta[v145];
var<function> v147_store: f32;
let v147 = &v147_store;
let v30 = *v143;
*v147 = v30;
var<function> v148_store: u32;
let v148 = &v148_store;
*v148 = v146;
var<function> v149_store: u32;
let v149 = &v149_store;
*v149 = v239;
let v36 = *v138;
let v40 = v239 >= v36;
if v40 {
let v41 = false;
*inv_return_flag_v133 = v41;

}
let v42 = *inv_return_flag_v133;
if v42 {
var<function> v150_store: u32;
let v150 = &v150_store;
*v150 = v5;
let v51 = *v137;
for(var v53: u32 = v5; v53 < v51; v53 += v23) {
let v152 = info_var.static_meta[5];
let v153 = v152 + v53;
let v154 = info_var.dynamic_meta[v153];
let v57 = v239 / v154;
let v156 = v140 + v53;
let v157 = info_var.dynamic_meta[v156];
let v60 = v57 % v157;
let v158 = info_var.static_meta[4];
let v159 = v158 + v53;
let v160 = info_var.dynamic_meta[v159];
let v63 = v60 * v160;
let v64 = *v150;
let v65 = v64 + v63;
*v150 = v65;

}
let v66 = *v150;
let v67 = u32(2);
let v68 = v66 / v67;
*v150 = v68;
let v72 = v146 / v67;
let v74 = vec2<f32>(v25);
var<function> v164_store: vec2<f32>;
let v164 = &v164_store;
*v164 = v74;
let v76 = u32(4286578688);
let v77 = bitcast<f32>(v76);
let v78 = vec2<f32>(v77);
var<function> v165_store: vec2<f32>;
let v165 = &v165_store;
*v165 = v78;
for(var v82: u32 = v5; v82 < v72; v82 += v23) {
let v84 = *v150;
let v85 = v82 + v84;
let v89 = &(*v258)[v85];
let v90 = *v89;
let v93 = *v165;
let v167 = max(v93, v90);
let v183 = bitcast<vec2<u32>>(v90);
let v184 = u32(2139095040);
let v185 = vec2<u32>(v184);
let v186 = u32(2147483647);
let v187 = vec2<u32>(v186);
let v188 = v183 & v187;
let v189 = v188 > v185;
let v169 = select(v167, v90, v189);
let v190 = bitcast<vec2<u32>>(v93);
let v195 = v190 & v187;
let v196 = v195 > v185;
let v171 = select(v169, v93, v196);
*v165 = v171;

}
var<function> v172_store: f32;
let v172 = &v172_store;
*v172 = v77;
let v98 = *v165;
let v99 = v98[0];
let v100 = *v172;
let v173 = max(v99, v100);
let v197 = bitcast<u32>(v100);
let v198 = u32(2139095040);
let v199 = u32(2147483647);
let v200 = v197 & v199;
let v201 = v200 > v198;
let v175 = select(v173, v100, v201);
let v202 = bitcast<u32>(v99);
let v205 = v202 & v199;
let v206 = v205 > v198;
let v177 = select(v175, v99, v206);
*v172 = v177;
let v102 = *v165;
let v103 = v102[1];
let v104 = *v172;
let v178 = max(v103, v104);
let v207 = bitcast<u32>(v104);
let v210 = v207 & v199;
let v211 = v210 > v198;
let v180 = select(v178, v104, v211);
let v212 = bitcast<u32>(v103);
let v215 = v212 & v199;
let v216 = v215 > v198;
let v182 = select(v180, v103, v216);
*v172 = v182;
let v106 = *v172;
*v147 = v106;
let v108 = *v149;
let v109 = u32(v108);
let v110 = u32(v109);
let v124 = *v138;
let v125 = v110 < v124;
if v125 {
let v127 = v110 < v135;
if v127 {
let v131 = &(*v257)[v110];
let v132 = *v147;
*v131 = v132;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn reduce_kernel_in_f32_in_size_4_out_f32_out_size_1_acc_f32(@builtin(workgroup_id) v197: vec3<u32>, @builtin(num_workgroups) v199: vec3<u32>, @builtin(local_invocation_index) v206: u32) {
let v213 = &v7;
let v214 = &v1;
var<function> inv_return_flag_v122_store: bool= true;
let inv_return_flag_v122 = &inv_return_flag_v122_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v124 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v125_store: u32;
let v125 = &v125_store;
*v125 = v2;
var<function> v126_store: u32;
let v126 = &v126_store;
*v126 = v3;
var<function> v127_store: u32;
let v127 = &v127_store;
*v127 = v8;
var<function> v128_store: u32;
let v128 = &v128_store;
*v128 = v9;
let v198 = v197[2];
let v174 = u32(v198);
let v200 = v199[1];
let v176 = u32(v200);
let v177 = v174 * v176;
let v201 = v199[0];
let v179 = u32(v201);
let v180 = v177 * v179;
let v202 = v197[1];
let v182 = u32(v202);
let v185 = v182 * v179;
let v186 = v180 + v185;
let v204 = v197[0];
let v188 = u32(v204);
let v189 = v186 + v188;
let v208 = u32(16);
let v192 = v189 * v208;
let v207 = v206;
let v194 = u32(v207);
let v195 = v192 + v194;
let v129 = info_var.static_meta[3];
let v23 = u32(1);
let v25 = f32(0.0);
var<function> v132_store: f32;
let v132 = &v132_store;
*v132 = v25;
let v133 = info_var.static_meta[2];
let v134 = v133 + v13;
let v135 = info_var.dynamic_meta[v134];
var<function> v136_store: f32;
let v136 = &v136_store;
let v30 = *v132;
*v136 = v30;
var<function> v137_store: u32;
let v137 = &v137_store;
*v137 = v135;
var<function> v138_store: u32;
let v138 = &v138_store;
*v138 = v195;
let v36 = *v127;
let v40 = v195 >= v36;
if v40 {
let v41 = false;
*inv_return_flag_v122 = v41;

}
let v42 = *inv_return_flag_v122;
if v42 {
var<function> v139_store: u32;
let v139 = &v139_store;
*v139 = v5;
let v51 = *v126;
for(var v53: u32 = v5; v53 < v51; v53 += v23) {
let v141 = info_var.static_meta[5];
let v142 = v141 + v53;
let v143 = info_var.dynamic_meta[v142];
let v57 = v195 / v143;
let v145 = v129 + v53;
let v146 = info_var.dynamic_meta[v145];
let v60 = v57 % v146;
let v147 = info_var.static_meta[4];
let v148 = v147 + v53;
let v149 = info_var.dynamic_meta[v148];
let v63 = v60 * v149;
let v64 = *v139;
let v65 = v64 + v63;
*v139 = v65;

}
let v66 = *v139;
let v67 = u32(4);
let v68 = v66 / v67;
*v139 = v68;
let v72 = v135 / v67;
let v74 = vec4<f32>(v25);
var<function> v153_store: vec4<f32>;
let v153 = &v153_store;
*v153 = v74;
var<function> v154_store: vec4<f32>;
let v154 = &v154_store;
*v154 = v74;
for(var v81: u32 = v5; v81 < v72; v81 += v23) {
let v83 = *v139;
let v84 = v81 + v83;
let v88 = &(*v214)[v84];
let v89 = *v88;
let v92 = *v154;
let v93 = v92 + v89;
*v154 = v93;

}
let v94 = *v154;
var<function> v172_store: f32;
let v172 = &v172_store;
*v172 = v25;
let v159 = v94[0];
let v160 = *v172;
let v161 = v160 + v159;
*v172 = v161;
let v162 = v94[1];
let v163 = *v172;
let v164 = v163 + v162;
*v172 = v164;
let v165 = v94[2];
let v166 = *v172;
let v167 = v166 + v165;
*v172 = v167;
let v168 = v94[3];
let v169 = *v172;
let v170 = v169 + v168;
*v172 = v170;
let v171 = *v172;
*v136 = v171;
let v97 = *v138;
let v98 = u32(v97);
let v99 = u32(v98);
let v113 = *v127;
let v114 = v99 < v113;
if v114 {
let v116 = v99 < v124;
if v116 {
let v120 = &(*v213)[v99];
let v121 = *v136;
*v120 = v121;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn reduce_kernel_in_f32_in_size_4_out_f32_out_size_1_acc_f32(@builtin(workgroup_id) v200: vec3<u32>, @builtin(num_workgroups) v202: vec3<u32>, @builtin(local_invocation_index) v209: u32) {
let v216 = &v7;
let v217 = &v1;
var<function> inv_return_flag_v125_store: bool= true;
let inv_return_flag_v125 = &inv_return_flag_v125_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v127 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v128_store: u32;
let v128 = &v128_store;
*v128 = v2;
var<function> v129_store: u32;
let v129 = &v129_store;
*v129 = v3;
var<function> v130_store: u32;
let v130 = &v130_store;
*v130 = v8;
var<function> v131_store: u32;
let v131 = &v131_store;
*v131 = v9;
let v201 = v200[2];
let v177 = u32(v201);
let v203 = v202[1];
let v179 = u32(v203);
let v180 = v177 * v179;
let v204 = v202[0];
let v182 = u32(v204);
let v183 = v180 * v182;
let v205 = v200[1];
let v185 = u32(v205);
let v188 = v185 * v182;
let v189 = v183 + v188;
let v207 = v200[0];
let v191 = u32(v207);
let v192 = v189 + v191;
let v211 = u32(16);
let v195 = v192 * v211;
let v210 = v209;
let v197 = u32(v210);
let v198 = v195 + v197;
let v132 = info_var.static_meta[3];
let v23 = u32(1);
let v25 = f32(0.0);
var<function> v135_store: f32;
let v135 = &v135_store;
*v135 = v25;
let v136 = info_var.static_meta[2];
let v137 = v136 + v13;
let v138 = info_var.dynamic_meta[v137];
var<function> v139_store: f32;
let v139 = &v139_store;
let v30 = *v135;
*v139 = v30;
var<function> v140_store: u32;
let v140 = &v140_store;
*v140 = v138;
var<function> v141_store: u32;
let v141 = &v141_store;
*v141 = v198;
let v36 = *v130;
let v40 = v198 >= v36;
if v40 {
let v41 = false;
*inv_return_flag_v125 = v41;

}
let v42 = *inv_return_flag_v125;
if v42 {
var<function> v142_store: u32;
let v142 = &v142_store;
*v142 = v5;
let v51 = *v129;
for(var v53: u32 = v5; v53 < v51; v53 += v23) {
let v144 = info_var.static_meta[5];
let v145 = v144 + v53;
let v146 = info_var.dynamic_meta[v145];
let v57 = v198 / v146;
let v148 = v132 + v53;
let v149 = info_var.dynamic_meta[v148];
let v60 = v57 % v149;
let v150 = info_var.static_meta[4];
let v151 = v150 + v53;
let v152 = info_var.dynamic_meta[v151];
let v63 = v60 * v152;
let v64 = *v142;
let v65 = v64 + v63;
*v142 = v65;

}
let v66 = *v142;
let v67 = u32(4);
let v68 = v66 / v67;
*v142 = v68;
let v72 = v138 / v67;
let v74 = vec4<f32>(v25);
var<function> v156_store: vec4<f32>;
let v156 = &v156_store;
*v156 = v74;
var<function> v157_store: vec4<f32>;
let v157 = &v157_store;
*v157 = v74;
for(var v81: u32 = v5; v81 < v72; v81 += v23) {
let v83 = *v142;
let v84 = v81 + v83;
let v88 = &(*v217)[v84];
let v89 = *v88;
let v92 = *v157;
let v93 = v92 + v89;
*v157 = v93;

}
let v94 = *v157;
var<function> v175_store: f32;
let v175 = &v175_store;
*v175 = v25;
let v162 = v94[0];
let v163 = *v175;
let v164 = v163 + v162;
*v175 = v164;
let v165 = v94[1];
let v166 = *v175;
let v167 = v166 + v165;
*v175 = v167;
let v168 = v94[2];
let v169 = *v175;
let v170 = v169 + v168;
*v175 = v170;
let v171 = v94[3];
let v172 = *v175;
let v173 = v172 + v171;
*v175 = v173;
let v174 = *v175;
let v96 = *v140;
let v97 = f32(v96);
let v98 = v174 / v97;
*v139 = v98;
let v100 = *v141;
let v101 = u32(v100);
let v102 = u32(v101);
let v116 = *v130;
let v117 = v102 < v116;
if v117 {
let v119 = v102 < v127;
if v119 {
let v123 = &(*v216)[v102];
let v124 = *v139;
*v123 = v124;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn reduce_kernel_in_f32_in_size_4_out_f32_out_size_1_acc_f32(@builtin(workgroup_id) v197: vec3<u32>, @builtin(num_workgroups) v199: vec3<u32>, @builtin(local_invocation_index) v206: u32) {
let v213 = &v7;
let v214 = &v1;
var<function> inv_return_flag_v122_store: bool= true;
let inv_return_flag_v122 = &inv_return_flag_v122_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v124 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v125_store: u32;
let v125 = &v125_store;
*v125 = v2;
var<function> v126_store: u32;
let v126 = &v126_store;
*v126 = v3;
var<function> v127_store: u32;
let v127 = &v127_store;
*v127 = v8;
var<function> v128_store: u32;
let v128 = &v128_store;
*v128 = v9;
let v198 = v197[2];
let v174 = u32(v198);
let v200 = v199[1];
let v176 = u32(v200);
let v177 = v174 * v176;
let v201 = v199[0];
let v179 = u32(v201);
let v180 = v177 * v179;
let v202 = v197[1];
let v182 = u32(v202);
let v185 = v182 * v179;
let v186 = v180 + v185;
let v204 = v197[0];
let v188 = u32(v204);
let v189 = v186 + v188;
let v208 = u32(32);
let v192 = v189 * v208;
let v207 = v206;
let v194 = u32(v207);
let v195 = v192 + v194;
let v129 = info_var.static_meta[3];
let v23 = u32(1);
let v25 = f32(0.0);
var<function> v132_store: f32;
let v132 = &v132_store;
*v132 = v25;
let v133 = info_var.static_meta[2];
let v134 = v133 + v13;
let v135 = info_var.dynamic_meta[v134];
var<function> v136_store: f32;
let v136 = &v136_store;
let v30 = *v132;
*v136 = v30;
var<function> v137_store: u32;
let v137 = &v137_store;
*v137 = v135;
var<function> v138_store: u32;
let v138 = &v138_store;
*v138 = v195;
let v36 = *v127;
let v40 = v195 >= v36;
if v40 {
let v41 = false;
*inv_return_flag_v122 = v41;

}
let v42 = *inv_return_flag_v122;
if v42 {
var<function> v139_store: u32;
let v139 = &v139_store;
*v139 = v5;
let v51 = *v126;
for(var v53: u32 = v5; v53 < v51; v53 += v23) {
let v141 = info_var.static_meta[5];
let v142 = v141 + v53;
let v143 = info_var.dynamic_meta[v142];
let v57 = v195 / v143;
let v145 = v129 + v53;
let v146 = info_var.dynamic_meta[v145];
let v60 = v57 % v146;
let v147 = info_var.static_meta[4];
let v148 = v147 + v53;
let v149 = info_var.dynamic_meta[v148];
let v63 = v60 * v149;
let v64 = *v139;
let v65 = v64 + v63;
*v139 = v65;

}
let v66 = *v139;
let v67 = u32(4);
let v68 = v66 / v67;
*v139 = v68;
let v72 = v135 / v67;
let v74 = vec4<f32>(v25);
var<function> v153_store: vec4<f32>;
let v153 = &v153_store;
*v153 = v74;
var<function> v154_store: vec4<f32>;
let v154 = &v154_store;
*v154 = v74;
for(var v81: u32 = v5; v81 < v72; v81 += v23) {
let v83 = *v139;
let v84 = v81 + v83;
let v88 = &(*v214)[v84];
let v89 = *v88;
let v92 = *v154;
let v93 = v92 + v89;
*v154 = v93;

}
let v94 = *v154;
var<function> v172_store: f32;
let v172 = &v172_store;
*v172 = v25;
let v159 = v94[0];
let v160 = *v172;
let v161 = v160 + v159;
*v172 = v161;
let v162 = v94[1];
let v163 = *v172;
let v164 = v163 + v162;
*v172 = v164;
let v165 = v94[2];
let v166 = *v172;
let v167 = v166 + v165;
*v172 = v167;
let v168 = v94[3];
let v169 = *v172;
let v170 = v169 + v168;
*v172 = v170;
let v171 = *v172;
*v136 = v171;
let v97 = *v138;
let v98 = u32(v97);
let v99 = u32(v98);
let v113 = *v127;
let v114 = v99 < v113;
if v114 {
let v116 = v99 < v124;
if v116 {
let v120 = &(*v213)[v99];
let v121 = *v136;
*v120 = v121;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn reduce_kernel_in_f32_in_size_4_out_f32_out_size_1_acc_f32(@builtin(workgroup_id) v200: vec3<u32>, @builtin(num_workgroups) v202: vec3<u32>, @builtin(local_invocation_index) v209: u32) {
let v216 = &v7;
let v217 = &v1;
var<function> inv_return_flag_v125_store: bool= true;
let inv_return_flag_v125 = &inv_return_flag_v125_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v127 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v128_store: u32;
let v128 = &v128_store;
*v128 = v2;
var<function> v129_store: u32;
let v129 = &v129_store;
*v129 = v3;
var<function> v130_store: u32;
let v130 = &v130_store;
*v130 = v8;
var<function> v131_store: u32;
let v131 = &v131_store;
*v131 = v9;
let v201 = v200[2];
let v177 = u32(v201);
let v203 = v202[1];
let v179 = u32(v203);
let v180 = v177 * v179;
let v204 = v202[0];
let v182 = u32(v204);
let v183 = v180 * v182;
let v205 = v200[1];
let v185 = u32(v205);
let v188 = v185 * v182;
let v189 = v183 + v188;
let v207 = v200[0];
let v191 = u32(v207);
let v192 = v189 + v191;
let v211 = u32(32);
let v195 = v192 * v211;
let v210 = v209;
let v197 = u32(v210);
let v198 = v195 + v197;
let v132 = info_var.static_meta[3];
let v23 = u32(1);
let v25 = f32(0.0);
var<function> v135_store: f32;
let v135 = &v135_store;
*v135 = v25;
let v136 = info_var.static_meta[2];
let v137 = v136 + v13;
let v138 = info_var.dynamic_meta[v137];
var<function> v139_store: f32;
let v139 = &v139_store;
let v30 = *v135;
*v139 = v30;
var<function> v140_store: u32;
let v140 = &v140_store;
*v140 = v138;
var<function> v141_store: u32;
let v141 = &v141_store;
*v141 = v198;
let v36 = *v130;
let v40 = v198 >= v36;
if v40 {
let v41 = false;
*inv_return_flag_v125 = v41;

}
let v42 = *inv_return_flag_v125;
if v42 {
var<function> v142_store: u32;
let v142 = &v142_store;
*v142 = v5;
let v51 = *v129;
for(var v53: u32 = v5; v53 < v51; v53 += v23) {
let v144 = info_var.static_meta[5];
let v145 = v144 + v53;
let v146 = info_var.dynamic_meta[v145];
let v57 = v198 / v146;
let v148 = v132 + v53;
let v149 = info_var.dynamic_meta[v148];
let v60 = v57 % v149;
let v150 = info_var.static_meta[4];
let v151 = v150 + v53;
let v152 = info_var.dynamic_meta[v151];
let v63 = v60 * v152;
let v64 = *v142;
let v65 = v64 + v63;
*v142 = v65;

}
let v66 = *v142;
let v67 = u32(4);
let v68 = v66 / v67;
*v142 = v68;
let v72 = v138 / v67;
let v74 = vec4<f32>(v25);
var<function> v156_store: vec4<f32>;
let v156 = &v156_store;
*v156 = v74;
var<function> v157_store: vec4<f32>;
let v157 = &v157_store;
*v157 = v74;
for(var v81: u32 = v5; v81 < v72; v81 += v23) {
let v83 = *v142;
let v84 = v81 + v83;
let v88 = &(*v217)[v84];
let v89 = *v88;
let v92 = *v157;
let v93 = v92 + v89;
*v157 = v93;

}
let v94 = *v157;
var<function> v175_store: f32;
let v175 = &v175_store;
*v175 = v25;
let v162 = v94[0];
let v163 = *v175;
let v164 = v163 + v162;
*v175 = v164;
let v165 = v94[1];
let v166 = *v175;
let v167 = v166 + v165;
*v175 = v167;
let v168 = v94[2];
let v169 = *v175;
let v170 = v169 + v168;
*v175 = v170;
let v171 = v94[3];
let v172 = *v175;
let v173 = v172 + v171;
*v175 = v173;
let v174 = *v175;
let v96 = *v140;
let v97 = f32(v96);
let v98 = v174 / v97;
*v139 = v98;
let v100 = *v141;
let v101 = u32(v100);
let v102 = u32(v101);
let v116 = *v130;
let v117 = v102 < v116;
if v117 {
let v119 = v102 < v127;
if v119 {
let v123 = &(*v216)[v102];
let v124 = *v139;
*v123 = v124;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn unary_float_f_f32_n_1(@builtin(workgroup_id) v103: vec3<u32>, @builtin(num_workgroups) v105: vec3<u32>, @builtin(local_invocation_index) v112: u32) {
let v133 = &v7;
let v134 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v6 = info_var.scalars_usize[1];
let v33 = info_var.static_meta[1];
let v104 = v103[2];
let v35 = u32(v104);
let v106 = v105[1];
let v37 = u32(v106);
let v38 = v35 * v37;
let v107 = v105[0];
let v40 = u32(v107);
let v41 = v38 * v40;
let v108 = v103[1];
let v43 = u32(v108);
let v46 = v43 * v40;
let v47 = v41 + v46;
let v110 = v103[0];
let v49 = u32(v110);
let v50 = v47 + v49;
let v130 = u32(4);
let v53 = v50 * v130;
let v113 = v112;
let v55 = u32(v113);
let v56 = v53 + v55;
let v12 = v56 < v6;
let v14 = v56 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v134)[v56];
let v25 = *v24;
let v26 = log(v25);
let v30 = &(*v133)[v56];
*v30 = v26;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn unary_float_f_f32_n_1(@builtin(workgroup_id) v103: vec3<u32>, @builtin(num_workgroups) v105: vec3<u32>, @builtin(local_invocation_index) v112: u32) {
let v133 = &v7;
let v134 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v6 = info_var.scalars_usize[1];
let v33 = info_var.static_meta[1];
let v104 = v103[2];
let v35 = u32(v104);
let v106 = v105[1];
let v37 = u32(v106);
let v38 = v35 * v37;
let v107 = v105[0];
let v40 = u32(v107);
let v41 = v38 * v40;
let v108 = v103[1];
let v43 = u32(v108);
let v46 = v43 * v40;
let v47 = v41 + v46;
let v110 = v103[0];
let v49 = u32(v110);
let v50 = v47 + v49;
let v130 = u32(4);
let v53 = v50 * v130;
let v113 = v112;
let v55 = u32(v113);
let v56 = v53 + v55;
let v12 = v56 < v6;
let v14 = v56 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v134)[v56];
let v25 = *v24;
let v26 = sqrt(v25);
let v30 = &(*v133)[v56];
*v30 = v26;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn unary_float_f_f32_n_1(@builtin(workgroup_id) v105: vec3<u32>, @builtin(num_workgroups) v107: vec3<u32>, @builtin(local_invocation_index) v114: u32) {
let v135 = &v7;
let v136 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v6 = info_var.scalars_usize[1];
let v33 = info_var.static_meta[1];
let v106 = v105[2];
let v37 = u32(v106);
let v108 = v107[1];
let v39 = u32(v108);
let v40 = v37 * v39;
let v109 = v107[0];
let v42 = u32(v109);
let v43 = v40 * v42;
let v110 = v105[1];
let v45 = u32(v110);
let v48 = v45 * v42;
let v49 = v43 + v48;
let v112 = v105[0];
let v51 = u32(v112);
let v52 = v49 + v51;
let v132 = u32(4);
let v55 = v52 * v132;
let v115 = v114;
let v57 = u32(v115);
let v58 = v55 + v57;
let v12 = v58 < v6;
let v14 = v58 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v136)[v58];
let v25 = *v24;
let v34 = f32(1.0);
let v35 = v34 / v25;
let v30 = &(*v135)[v58];
*v30 = v35;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn unary_float_f_f32_n_1(@builtin(workgroup_id) v103: vec3<u32>, @builtin(num_workgroups) v105: vec3<u32>, @builtin(local_invocation_index) v112: u32) {
let v133 = &v7;
let v134 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v6 = info_var.scalars_usize[1];
let v33 = info_var.static_meta[1];
let v104 = v103[2];
let v35 = u32(v104);
let v106 = v105[1];
let v37 = u32(v106);
let v38 = v35 * v37;
let v107 = v105[0];
let v40 = u32(v107);
let v41 = v38 * v40;
let v108 = v103[1];
let v43 = u32(v108);
let v46 = v43 * v40;
let v47 = v41 + v46;
let v110 = v103[0];
let v49 = u32(v110);
let v50 = v47 + v49;
let v130 = u32(8);
let v53 = v50 * v130;
let v113 = v112;
let v55 = u32(v113);
let v56 = v53 + v55;
let v12 = v56 < v6;
let v14 = v56 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v134)[v56];
let v25 = *v24;
let v26 = log(v25);
let v30 = &(*v133)[v56];
*v30 = v26;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn unary_float_f_f32_n_1(@builtin(workgroup_id) v103: vec3<u32>, @builtin(num_workgroups) v105: vec3<u32>, @builtin(local_invocation_index) v112: u32) {
let v133 = &v7;
let v134 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v6 = info_var.scalars_usize[1];
let v33 = info_var.static_meta[1];
let v104 = v103[2];
let v35 = u32(v104);
let v106 = v105[1];
let v37 = u32(v106);
let v38 = v35 * v37;
let v107 = v105[0];
let v40 = u32(v107);
let v41 = v38 * v40;
let v108 = v103[1];
let v43 = u32(v108);
let v46 = v43 * v40;
let v47 = v41 + v46;
let v110 = v103[0];
let v49 = u32(v110);
let v50 = v47 + v49;
let v130 = u32(32);
let v53 = v50 * v130;
let v113 = v112;
let v55 = u32(v113);
let v56 = v53 + v55;
let v12 = v56 < v6;
let v14 = v56 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v134)[v56];
let v25 = *v24;
let v26 = sqrt(v25);
let v30 = &(*v133)[v56];
*v30 = v26;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v43 = info_var.static_meta[1];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(4);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v43;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 * v35;
*v34 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v43 = info_var.static_meta[1];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(16);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v43;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 * v35;
*v34 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v43 = info_var.static_meta[1];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(32);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v43;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 * v35;
*v34 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v43 = info_var.static_meta[1];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(32);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v43;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 - v35;
*v34 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<i32>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn cast_element_i_i32_o_f32_n_1(@builtin(workgroup_id) v103: vec3<u32>, @builtin(num_workgroups) v105: vec3<u32>, @builtin(local_invocation_index) v112: u32) {
let v133 = &v7;
let v134 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v6 = info_var.scalars_usize[1];
let v33 = info_var.static_meta[1];
let v104 = v103[2];
let v35 = u32(v104);
let v106 = v105[1];
let v37 = u32(v106);
let v38 = v35 * v37;
let v107 = v105[0];
let v40 = u32(v107);
let v41 = v38 * v40;
let v108 = v103[1];
let v43 = u32(v108);
let v46 = v43 * v40;
let v47 = v41 + v46;
let v110 = v103[0];
let v49 = u32(v110);
let v50 = v47 + v49;
let v130 = u32(8);
let v53 = v50 * v130;
let v113 = v112;
let v55 = u32(v113);
let v56 = v53 + v55;
let v12 = v56 < v6;
let v14 = v56 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v134)[v56];
let v25 = *v24;
let v26 = f32(v25);
let v30 = &(*v133)[v56];
*v30 = v26;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<i32>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn cast_element_i_i32_o_f32_n_1(@builtin(workgroup_id) v103: vec3<u32>, @builtin(num_workgroups) v105: vec3<u32>, @builtin(local_invocation_index) v112: u32) {
let v133 = &v7;
let v134 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v6 = info_var.scalars_usize[1];
let v33 = info_var.static_meta[1];
let v104 = v103[2];
let v35 = u32(v104);
let v106 = v105[1];
let v37 = u32(v106);
let v38 = v35 * v37;
let v107 = v105[0];
let v40 = u32(v107);
let v41 = v38 * v40;
let v108 = v103[1];
let v43 = u32(v108);
let v46 = v43 * v40;
let v47 = v41 + v46;
let v110 = v103[0];
let v49 = u32(v110);
let v50 = v47 + v49;
let v130 = u32(32);
let v53 = v50 * v130;
let v113 = v112;
let v55 = u32(v113);
let v56 = v53 + v55;
let v12 = v56 < v6;
let v14 = v56 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v134)[v56];
let v25 = *v24;
let v26 = f32(v25);
let v30 = &(*v133)[v56];
*v30 = v26;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<i32>;
@group(0) @binding(0) var<storage, read> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn reduce_kernel_in_f32_in_size_2_out_i32_out_size_1_acc_f32(@builtin(workgroup_id) v346: vec3<u32>, @builtin(num_workgroups) v348: vec3<u32>, @builtin(local_invocation_index) v355: u32) {
let v362 = &v7;
let v363 = &v1;
var<function> inv_return_flag_v203_store: bool= true;
let inv_return_flag_v203 = &inv_return_flag_v203_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v205 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v206_store: u32;
let v206 = &v206_store;
*v206 = v2;
var<function> v207_store: u32;
let v207 = &v207_store;
*v207 = v3;
var<function> v208_store: u32;
let v208 = &v208_store;
*v208 = v8;
var<function> v209_store: u32;
let v209 = &v209_store;
*v209 = v9;
let v347 = v346[2];
let v323 = u32(v347);
let v349 = v348[1];
let v325 = u32(v349);
let v326 = v323 * v325;
let v350 = v348[0];
let v328 = u32(v350);
let v329 = v326 * v328;
let v351 = v346[1];
let v331 = u32(v351);
let v334 = v331 * v328;
let v335 = v329 + v334;
let v353 = v346[0];
let v337 = u32(v353);
let v338 = v335 + v337;
let v357 = u32(8);
let v341 = v338 * v357;
let v356 = v355;
let v343 = u32(v356);
let v344 = v341 + v343;
let v210 = info_var.static_meta[3];
let v23 = u32(1);
let v25 = i32(0);
var<function> v213_store: i32;
let v213 = &v213_store;
*v213 = v25;
let v214 = info_var.static_meta[2];
let v215 = v214 + v13;
let v216 = info_var.dynamic_meta[v215];
var<function> v217_store: i32;
let v217 = &v217_store;
let v30 = *v213;
*v217 = v30;
var<function> v218_store: u32;
let v218 = &v218_store;
*v218 = v216;
var<function> v219_store: u32;
let v219 = &v219_store;
*v219 = v344;
let v36 = *v208;
let v40 = v344 >= v36;
if v40 {
let v41 = false;
*inv_return_flag_v203 = v41;

}
let v42 = *inv_return_flag_v203;
if v42 {
var<function> v220_store: u32;
let v220 = &v220_store;
*v220 = v5;
let v51 = *v207;
for(var v53: u32 = v5; v53 < v51; v53 += v23) {
let v222 = info_var.static_meta[5];
let v223 = v222 + v53;
let v224 = info_var.dynamic_meta[v223];
let v57 = v344 / v224;
let v226 = v210 + v53;
let v227 = info_var.dynamic_meta[v226];
let v60 = v57 % v227;
let v228 = info_var.static_meta[4];
let v229 = v228 + v53;
let v230 = info_var.dynamic_meta[v229];
let v63 = v60 * v230;
let v64 = *v220;
let v65 = v64 + v63;
*v220 = v65;

}
let v66 = *v220;
let v67 = u32(2);
let v68 = v66 / v67;
*v220 = v68;
let v72 = v216 / v67;
let v73 = u32(0);
let v74 = vec2<u32>(v73);
var<function> v234_store: vec2<u32>;
let v234 = &v234_store;
*v234 = v74;
let v76 = u32(4294967295);
let v77 = vec2<u32>(v76);
let v78 = f32(0.0);
let v79 = vec2<f32>(v78);
var<function> v235_store: vec2<f32>;
let v235 = &v235_store;
*v235 = v79;
let v81 = u32(4286578688);
let v82 = bitcast<f32>(v81);
let v83 = vec2<f32>(v82);
var<function> v236_store: vec2<f32>;
let v236 = &v236_store;
*v236 = v83;
var<function> v237_store: vec2<u32>;
let v237 = &v237_store;
*v237 = v77;
for(var v88: u32 = v5; v88 < v72; v88 += v23) {
let v90 = *v220;
let v91 = v88 + v90;
let v95 = &(*v363)[v91];
let v96 = *v95;
let v98 = v88 * v67;
let v99 = u32(v98);
var<function> v239_store: vec2<u32>;
let v239 = &v239_store;
*v239 = v74;
var<function> v240_store: vec2<u32>;
let v240 = &v240_store;
let v104 = *v239;
*v240 = v104;
let v107 = *v240;
let v108 = vec2<u32>(v99, v107[1]);
*v240 = v108;
let v109 = u32(1);
let v110 = v99 + v109;
let v111 = *v240;
let v112 = vec2<u32>(v111[0], v110);
*v240 = v112;
let v113 = *v236;
let v241 = bitcast<vec2<u32>>(v113);
let v242 = u32(2139095040);
let v243 = vec2<u32>(v242);
let v244 = u32(2147483647);
let v245 = vec2<u32>(v244);
let v246 = v241 & v245;
let v247 = v246 > v243;
let v116 = v113 > v96;
let v248 = false;
let v249 = vec2<bool>(v248);
var<function> v314_store: vec2<bool>;
let v314 = &v314_store;
*v314 = v249;
var<function> v315_store: vec2<bool>;
let v315 = &v315_store;
let v252 = *v314;
*v315 = v252;
let v253 = v247[0];
let v254 = true;
var<function> v316_store: bool;
let v316 = &v316_store;
if v253 {
*v316 = v254;

} else {
let v257 = v116[0];
*v316 = v257;

}
let v258 = *v315;
let v259 = *v316;
let v260 = vec2<bool>(v259, v258[1]);
*v315 = v260;
let v261 = v247[1];
var<function> v317_store: bool;
let v317 = &v317_store;
if v261 {
*v317 = v254;

} else {
let v265 = v116[1];
*v317 = v265;

}
let v266 = *v315;
let v267 = *v317;
let v268 = vec2<bool>(v266[0], v267);
*v315 = v268;
let v269 = *v315;
let v120 = *v237;
let v121 = v120 == v77;
let v124 = *v236;
let v125 = v124 == v96;
var<function> v318_store: vec2<bool>;
let v318 = &v318_store;
*v318 = v249;
var<function> v319_store: vec2<bool>;
let v319 = &v319_store;
let v274 = *v318;
*v319 = v274;
let v275 = v269[0];
var<function> v320_store: bool;
let v320 = &v320_store;
if v275 {
*v320 = v254;

} else {
let v279 = v125[0];
*v320 = v279;

}
let v280 = *v319;
let v281 = *v320;
let v282 = vec2<bool>(v281, v280[1]);
*v319 = v282;
let v283 = v269[1];
var<function> v321_store: bool;
let v321 = &v321_store;
if v283 {
*v321 = v254;

} else {
let v287 = v125[1];
*v321 = v287;

}
let v288 = *v319;
let v289 = *v321;
let v290 = vec2<bool>(v288[0], v289);
*v319 = v290;
let v291 = *v319;
let v127 = select(v291, v249, v121);
let v128 = *v236;
let v129 = select(v96, v128, v269);
let v130 = *v237;
let v131 = *v240;
let v132 = select(v131, v130, v127);
*v236 = v129;
*v237 = v132;

}
var<function> v292_store: f32;
let v292 = &v292_store;
*v292 = v82;
var<function> v293_store: u32;
let v293 = &v293_store;
*v293 = v76;
let v139 = *v236;
let v140 = v139[0];
let v141 = *v237;
let v142 = v141[0];
let v143 = *v292;
let v144 = *v293;
let v294 = bitcast<u32>(v143);
let v295 = u32(2139095040);
let v296 = u32(2147483647);
let v297 = v294 & v296;
let v298 = v297 > v295;
let v299 = bitcast<u32>(v140);
let v302 = v299 & v296;
let v303 = v302 > v295;
let v147 = v143 == v140;
let v148 = v298 && v303;
let v149 = v147 || v148;
let v150 = v144 < v142;
let v151 = v143 > v140;
let v152 = v298 || v151;
let v153 = select(v152, v150, v149);
let v154 = select(v140, v143, v153);
let v155 = select(v142, v144, v153);
*v292 = v154;
*v293 = v155;
let v156 = *v236;
let v157 = v156[1];
let v158 = *v237;
let v159 = v158[1];
let v160 = *v292;
let v161 = *v293;
let v304 = bitcast<u32>(v160);
let v307 = v304 & v296;
let v308 = v307 > v295;
let v309 = bitcast<u32>(v157);
let v312 = v309 & v296;
let v313 = v312 > v295;
let v164 = v160 == v157;
let v165 = v308 && v313;
let v166 = v164 || v165;
let v167 = v161 < v159;
let v168 = v160 > v157;
let v169 = v308 || v168;
let v170 = select(v169, v167, v166);
let v171 = select(v157, v160, v170);
let v172 = select(v159, v161, v170);
*v292 = v171;
*v293 = v172;
let v175 = *v293;
let v176 = i32(v175);
*v217 = v176;
let v178 = *v219;
let v179 = u32(v178);
let v180 = u32(v179);
let v194 = *v208;
let v195 = v180 < v194;
if v195 {
let v197 = v180 < v205;
if v197 {
let v201 = &(*v362)[v180];
let v202 = *v217;
*v201 = v202;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<i32>;
@group(0) @binding(0) var<storage, read> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn reduce_kernel_in_f32_in_size_2_out_i32_out_size_1_acc_f32(@builtin(workgroup_id) v346: vec3<u32>, @builtin(num_workgroups) v348: vec3<u32>, @builtin(local_invocation_index) v355: u32) {
let v362 = &v7;
let v363 = &v1;
var<function> inv_return_flag_v203_store: bool= true;
let inv_return_flag_v203 = &inv_return_flag_v203_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v205 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v206_store: u32;
let v206 = &v206_store;
*v206 = v2;
var<function> v207_store: u32;
let v207 = &v207_store;
*v207 = v3;
var<function> v208_store: u32;
let v208 = &v208_store;
*v208 = v8;
var<function> v209_store: u32;
let v209 = &v209_store;
*v209 = v9;
let v347 = v346[2];
let v323 = u32(v347);
let v349 = v348[1];
let v325 = u32(v349);
let v326 = v323 * v325;
let v350 = v348[0];
let v328 = u32(v350);
let v329 = v326 * v328;
let v351 = v346[1];
let v331 = u32(v351);
let v334 = v331 * v328;
let v335 = v329 + v334;
let v353 = v346[0];
let v337 = u32(v353);
let v338 = v335 + v337;
let v357 = u32(32);
let v341 = v338 * v357;
let v356 = v355;
let v343 = u32(v356);
let v344 = v341 + v343;
let v210 = info_var.static_meta[3];
let v23 = u32(1);
let v25 = i32(0);
var<function> v213_store: i32;
let v213 = &v213_store;
*v213 = v25;
let v214 = info_var.static_meta[2];
let v215 = v214 + v13;
let v216 = info_var.dynamic_meta[v215];
var<function> v217_store: i32;
let v217 = &v217_store;
let v30 = *v213;
*v217 = v30;
var<function> v218_store: u32;
let v218 = &v218_store;
*v218 = v216;
var<function> v219_store: u32;
let v219 = &v219_store;
*v219 = v344;
let v36 = *v208;
let v40 = v344 >= v36;
if v40 {
let v41 = false;
*inv_return_flag_v203 = v41;

}
let v42 = *inv_return_flag_v203;
if v42 {
var<function> v220_store: u32;
let v220 = &v220_store;
*v220 = v5;
let v51 = *v207;
for(var v53: u32 = v5; v53 < v51; v53 += v23) {
let v222 = info_var.static_meta[5];
let v223 = v222 + v53;
let v224 = info_var.dynamic_meta[v223];
let v57 = v344 / v224;
let v226 = v210 + v53;
let v227 = info_var.dynamic_meta[v226];
let v60 = v57 % v227;
let v228 = info_var.static_meta[4];
let v229 = v228 + v53;
let v230 = info_var.dynamic_meta[v229];
let v63 = v60 * v230;
let v64 = *v220;
let v65 = v64 + v63;
*v220 = v65;

}
let v66 = *v220;
let v67 = u32(2);
let v68 = v66 / v67;
*v220 = v68;
let v72 = v216 / v67;
let v73 = u32(0);
let v74 = vec2<u32>(v73);
var<function> v234_store: vec2<u32>;
let v234 = &v234_store;
*v234 = v74;
let v76 = u32(4294967295);
let v77 = vec2<u32>(v76);
let v78 = f32(0.0);
let v79 = vec2<f32>(v78);
var<function> v235_store: vec2<f32>;
let v235 = &v235_store;
*v235 = v79;
let v81 = u32(4286578688);
let v82 = bitcast<f32>(v81);
let v83 = vec2<f32>(v82);
var<function> v236_store: vec2<f32>;
let v236 = &v236_store;
*v236 = v83;
var<function> v237_store: vec2<u32>;
let v237 = &v237_store;
*v237 = v77;
for(var v88: u32 = v5; v88 < v72; v88 += v23) {
let v90 = *v220;
let v91 = v88 + v90;
let v95 = &(*v363)[v91];
let v96 = *v95;
let v98 = v88 * v67;
let v99 = u32(v98);
var<function> v239_store: vec2<u32>;
let v239 = &v239_store;
*v239 = v74;
var<function> v240_store: vec2<u32>;
let v240 = &v240_store;
let v104 = *v239;
*v240 = v104;
let v107 = *v240;
let v108 = vec2<u32>(v99, v107[1]);
*v240 = v108;
let v109 = u32(1);
let v110 = v99 + v109;
let v111 = *v240;
let v112 = vec2<u32>(v111[0], v110);
*v240 = v112;
let v113 = *v236;
let v241 = bitcast<vec2<u32>>(v113);
let v242 = u32(2139095040);
let v243 = vec2<u32>(v242);
let v244 = u32(2147483647);
let v245 = vec2<u32>(v244);
let v246 = v241 & v245;
let v247 = v246 > v243;
let v116 = v113 > v96;
let v248 = false;
let v249 = vec2<bool>(v248);
var<function> v314_store: vec2<bool>;
let v314 = &v314_store;
*v314 = v249;
var<function> v315_store: vec2<bool>;
let v315 = &v315_store;
let v252 = *v314;
*v315 = v252;
let v253 = v247[0];
let v254 = true;
var<function> v316_store: bool;
let v316 = &v316_store;
if v253 {
*v316 = v254;

} else {
let v257 = v116[0];
*v316 = v257;

}
let v258 = *v315;
let v259 = *v316;
let v260 = vec2<bool>(v259, v258[1]);
*v315 = v260;
let v261 = v247[1];
var<function> v317_store: bool;
let v317 = &v317_store;
if v261 {
*v317 = v254;

} else {
let v265 = v116[1];
*v317 = v265;

}
let v266 = *v315;
let v267 = *v317;
let v268 = vec2<bool>(v266[0], v267);
*v315 = v268;
let v269 = *v315;
let v120 = *v237;
let v121 = v120 == v77;
let v124 = *v236;
let v125 = v124 == v96;
var<function> v318_store: vec2<bool>;
let v318 = &v318_store;
*v318 = v249;
var<function> v319_store: vec2<bool>;
let v319 = &v319_store;
let v274 = *v318;
*v319 = v274;
let v275 = v269[0];
var<function> v320_store: bool;
let v320 = &v320_store;
if v275 {
*v320 = v254;

} else {
let v279 = v125[0];
*v320 = v279;

}
let v280 = *v319;
let v281 = *v320;
let v282 = vec2<bool>(v281, v280[1]);
*v319 = v282;
let v283 = v269[1];
var<function> v321_store: bool;
let v321 = &v321_store;
if v283 {
*v321 = v254;

} else {
let v287 = v125[1];
*v321 = v287;

}
let v288 = *v319;
let v289 = *v321;
let v290 = vec2<bool>(v288[0], v289);
*v319 = v290;
let v291 = *v319;
let v127 = select(v291, v249, v121);
let v128 = *v236;
let v129 = select(v96, v128, v269);
let v130 = *v237;
let v131 = *v240;
let v132 = select(v131, v130, v127);
*v236 = v129;
*v237 = v132;

}
var<function> v292_store: f32;
let v292 = &v292_store;
*v292 = v82;
var<function> v293_store: u32;
let v293 = &v293_store;
*v293 = v76;
let v139 = *v236;
let v140 = v139[0];
let v141 = *v237;
let v142 = v141[0];
let v143 = *v292;
let v144 = *v293;
let v294 = bitcast<u32>(v143);
let v295 = u32(2139095040);
let v296 = u32(2147483647);
let v297 = v294 & v296;
let v298 = v297 > v295;
let v299 = bitcast<u32>(v140);
let v302 = v299 & v296;
let v303 = v302 > v295;
let v147 = v143 == v140;
let v148 = v298 && v303;
let v149 = v147 || v148;
let v150 = v144 < v142;
let v151 = v143 > v140;
let v152 = v298 || v151;
let v153 = select(v152, v150, v149);
let v154 = select(v140, v143, v153);
let v155 = select(v142, v144, v153);
*v292 = v154;
*v293 = v155;
let v156 = *v236;
let v157 = v156[1];
let v158 = *v237;
let v159 = v158[1];
let v160 = *v292;
let v161 = *v293;
let v304 = bitcast<u32>(v160);
let v307 = v304 & v296;
let v308 = v307 > v295;
let v309 = bitcast<u32>(v157);
let v312 = v309 & v296;
let v313 = v312 > v295;
let v164 = v160 == v157;
let v165 = v308 && v313;
let v166 = v164 || v165;
let v167 = v161 < v159;
let v168 = v160 > v157;
let v169 = v308 || v168;
let v170 = select(v169, v167, v166);
let v171 = select(v157, v160, v170);
let v172 = select(v159, v161, v170);
*v292 = v171;
*v293 = v172;
let v175 = *v293;
let v176 = i32(v175);
*v217 = v176;
let v178 = *v219;
let v179 = u32(v178);
let v180 = u32(v179);
let v194 = *v208;
let v195 = v180 < v194;
if v195 {
let v197 = v180 < v205;
if v197 {
let v201 = &(*v362)[v180];
let v202 = *v217;
*v201 = v202;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read> v1: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn reduce_kernel_in_f32_in_size_2_out_f32_out_size_2_acc_f32(@builtin(workgroup_id) v181: vec3<u32>, @builtin(num_workgroups) v183: vec3<u32>, @builtin(local_invocation_index) v190: u32) {
let v198 = &v7;
let v199 = &v1;
var<function> inv_return_flag_v122_store: bool= true;
let inv_return_flag_v122 = &inv_return_flag_v122_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v124 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v125_store: u32;
let v125 = &v125_store;
*v125 = v2;
var<function> v126_store: u32;
let v126 = &v126_store;
*v126 = v3;
var<function> v127_store: u32;
let v127 = &v127_store;
*v127 = v8;
var<function> v128_store: u32;
let v128 = &v128_store;
*v128 = v9;
let v182 = v181[2];
let v158 = u32(v182);
let v184 = v183[1];
let v160 = u32(v184);
let v161 = v158 * v160;
let v185 = v183[0];
let v163 = u32(v185);
let v164 = v161 * v163;
let v186 = v181[1];
let v166 = u32(v186);
let v169 = v166 * v163;
let v170 = v164 + v169;
let v188 = v181[0];
let v172 = u32(v188);
let v173 = v170 + v172;
let v192 = u32(4);
let v176 = v173 * v192;
let v191 = v190;
let v178 = u32(v191);
let v179 = v176 + v178;
let v129 = info_var.static_meta[3];
let v25 = u32(2);
let v132 = info_var.static_meta[2];
let v133 = v132 + v13;
let v134 = info_var.dynamic_meta[v133];
var<function> v135_store: u32;
let v135 = &v135_store;
*v135 = v134;
var<function> v136_store: u32;
let v136 = &v136_store;
*v136 = v179;
let v31 = u32(1);
let v34 = *v127;
let v36 = v34 * v25;
let v39 = v36 / v25;
let v40 = v179 >= v39;
if v40 {
let v41 = false;
*inv_return_flag_v122 = v41;

}
let v42 = *inv_return_flag_v122;
if v42 {
let v48 = v179 * v25;
var<function> v137_store: u32;
let v137 = &v137_store;
*v137 = v5;
let v53 = *v126;
for(var v55: u32 = v5; v55 < v53; v55 += v31) {
let v139 = info_var.static_meta[5];
let v140 = v139 + v55;
let v141 = info_var.dynamic_meta[v140];
let v59 = v48 / v141;
let v143 = v129 + v55;
let v144 = info_var.dynamic_meta[v143];
let v62 = v59 % v144;
let v145 = info_var.static_meta[4];
let v146 = v145 + v55;
let v147 = info_var.dynamic_meta[v146];
let v65 = v62 * v147;
let v66 = *v137;
let v67 = v66 + v65;
*v137 = v67;

}
let v68 = *v137;
let v70 = v68 / v25;
*v137 = v70;
let v148 = info_var.static_meta[4];
let v149 = v148 + v13;
let v150 = info_var.dynamic_meta[v149];
let v74 = v150 / v25;
let v77 = f32(0.0);
let v78 = vec2<f32>(v77);
var<function> v154_store: vec2<f32>;
let v154 = &v154_store;
*v154 = v78;
var<function> v155_store: vec2<f32>;
let v155 = &v155_store;
*v155 = v78;
for(var v85: u32 = v5; v85 < v134; v85 += v31) {
let v87 = v85 * v74;
let v88 = *v137;
let v89 = v88 + v87;
let v93 = &(*v199)[v89];
let v94 = *v93;
let v95 = *v155;
let v96 = v95 + v94;
*v155 = v96;

}
let v97 = *v155;
let v98 = *v136;
let v99 = u32(v98);
let v102 = u32(v99);
let v114 = *v127;
let v115 = v102 < v114;
if v115 {
let v117 = v102 < v124;
if v117 {
let v121 = &(*v198)[v102];
*v121 = v97;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn unary_float_f_f32_n_2(@builtin(workgroup_id) v103: vec3<u32>, @builtin(num_workgroups) v105: vec3<u32>, @builtin(local_invocation_index) v112: u32) {
let v133 = &v7;
let v134 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v6 = info_var.scalars_usize[1];
let v33 = info_var.static_meta[1];
let v104 = v103[2];
let v35 = u32(v104);
let v106 = v105[1];
let v37 = u32(v106);
let v38 = v35 * v37;
let v107 = v105[0];
let v40 = u32(v107);
let v41 = v38 * v40;
let v108 = v103[1];
let v43 = u32(v108);
let v46 = v43 * v40;
let v47 = v41 + v46;
let v110 = v103[0];
let v49 = u32(v110);
let v50 = v47 + v49;
let v130 = u32(8);
let v53 = v50 * v130;
let v113 = v112;
let v55 = u32(v113);
let v56 = v53 + v55;
let v12 = v56 < v6;
let v14 = v56 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v134)[v56];
let v25 = *v24;
let v26 = exp(v25);
let v30 = &(*v133)[v56];
*v30 = v26;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn unary_float_f_f32_n_2(@builtin(workgroup_id) v103: vec3<u32>, @builtin(num_workgroups) v105: vec3<u32>, @builtin(local_invocation_index) v112: u32) {
let v133 = &v7;
let v134 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v6 = info_var.scalars_usize[1];
let v33 = info_var.static_meta[1];
let v104 = v103[2];
let v35 = u32(v104);
let v106 = v105[1];
let v37 = u32(v106);
let v38 = v35 * v37;
let v107 = v105[0];
let v40 = u32(v107);
let v41 = v38 * v40;
let v108 = v103[1];
let v43 = u32(v108);
let v46 = v43 * v40;
let v47 = v41 + v46;
let v110 = v103[0];
let v49 = u32(v110);
let v50 = v47 + v49;
let v130 = u32(16);
let v53 = v50 * v130;
let v113 = v112;
let v55 = u32(v113);
let v56 = v53 + v55;
let v12 = v56 < v6;
let v14 = v56 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v134)[v56];
let v25 = *v24;
let v26 = exp(v25);
let v30 = &(*v133)[v56];
*v30 = v26;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn unary_float_f_f32_n_2(@builtin(workgroup_id) v103: vec3<u32>, @builtin(num_workgroups) v105: vec3<u32>, @builtin(local_invocation_index) v112: u32) {
let v133 = &v7;
let v134 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v6 = info_var.scalars_usize[1];
let v33 = info_var.static_meta[1];
let v104 = v103[2];
let v35 = u32(v104);
let v106 = v105[1];
let v37 = u32(v106);
let v38 = v35 * v37;
let v107 = v105[0];
let v40 = u32(v107);
let v41 = v38 * v40;
let v108 = v103[1];
let v43 = u32(v108);
let v46 = v43 * v40;
let v47 = v41 + v46;
let v110 = v103[0];
let v49 = u32(v110);
let v50 = v47 + v49;
let v130 = u32(32);
let v53 = v50 * v130;
let v113 = v112;
let v55 = u32(v113);
let v56 = v53 + v55;
let v12 = v56 < v6;
let v14 = v56 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v134)[v56];
let v25 = *v24;
let v26 = exp(v25);
let v30 = &(*v133)[v56];
*v30 = v26;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_binop_c_f32_n_2(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v43 = info_var.static_meta[1];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(4);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v43;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 - v35;
*v34 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn kernel_binop_c_f32_n_2(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v43 = info_var.static_meta[1];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(8);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v43;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 * v35;
*v34 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn kernel_binop_c_f32_n_2(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v43 = info_var.static_meta[1];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(16);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v43;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 * v35;
*v34 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_2(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v43 = info_var.static_meta[1];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(32);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v43;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 - v35;
*v34 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn reduce_kernel_in_f32_in_size_4_out_f32_out_size_4_acc_f32(@builtin(workgroup_id) v181: vec3<u32>, @builtin(num_workgroups) v183: vec3<u32>, @builtin(local_invocation_index) v190: u32) {
let v198 = &v7;
let v199 = &v1;
var<function> inv_return_flag_v122_store: bool= true;
let inv_return_flag_v122 = &inv_return_flag_v122_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v124 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v125_store: u32;
let v125 = &v125_store;
*v125 = v2;
var<function> v126_store: u32;
let v126 = &v126_store;
*v126 = v3;
var<function> v127_store: u32;
let v127 = &v127_store;
*v127 = v8;
var<function> v128_store: u32;
let v128 = &v128_store;
*v128 = v9;
let v182 = v181[2];
let v158 = u32(v182);
let v184 = v183[1];
let v160 = u32(v184);
let v161 = v158 * v160;
let v185 = v183[0];
let v163 = u32(v185);
let v164 = v161 * v163;
let v186 = v181[1];
let v166 = u32(v186);
let v169 = v166 * v163;
let v170 = v164 + v169;
let v188 = v181[0];
let v172 = u32(v188);
let v173 = v170 + v172;
let v192 = u32(4);
let v176 = v173 * v192;
let v191 = v190;
let v178 = u32(v191);
let v179 = v176 + v178;
let v129 = info_var.static_meta[3];
let v132 = info_var.static_meta[2];
let v133 = v132 + v13;
let v134 = info_var.dynamic_meta[v133];
var<function> v135_store: u32;
let v135 = &v135_store;
*v135 = v134;
var<function> v136_store: u32;
let v136 = &v136_store;
*v136 = v179;
let v31 = u32(1);
let v34 = *v127;
let v36 = v34 * v192;
let v39 = v36 / v192;
let v40 = v179 >= v39;
if v40 {
let v41 = false;
*inv_return_flag_v122 = v41;

}
let v42 = *inv_return_flag_v122;
if v42 {
let v48 = v179 * v192;
var<function> v137_store: u32;
let v137 = &v137_store;
*v137 = v5;
let v53 = *v126;
for(var v55: u32 = v5; v55 < v53; v55 += v31) {
let v139 = info_var.static_meta[5];
let v140 = v139 + v55;
let v141 = info_var.dynamic_meta[v140];
let v59 = v48 / v141;
let v143 = v129 + v55;
let v144 = info_var.dynamic_meta[v143];
let v62 = v59 % v144;
let v145 = info_var.static_meta[4];
let v146 = v145 + v55;
let v147 = info_var.dynamic_meta[v146];
let v65 = v62 * v147;
let v66 = *v137;
let v67 = v66 + v65;
*v137 = v67;

}
let v68 = *v137;
let v70 = v68 / v192;
*v137 = v70;
let v148 = info_var.static_meta[4];
let v149 = v148 + v13;
let v150 = info_var.dynamic_meta[v149];
let v74 = v150 / v192;
let v77 = f32(0.0);
let v78 = vec4<f32>(v77);
var<function> v154_store: vec4<f32>;
let v154 = &v154_store;
*v154 = v78;
var<function> v155_store: vec4<f32>;
let v155 = &v155_store;
*v155 = v78;
for(var v85: u32 = v5; v85 < v134; v85 += v31) {
let v87 = v85 * v74;
let v88 = *v137;
let v89 = v88 + v87;
let v93 = &(*v199)[v89];
let v94 = *v93;
let v95 = *v155;
let v96 = v95 + v94;
*v155 = v96;

}
let v97 = *v155;
let v98 = *v136;
let v99 = u32(v98);
let v102 = u32(v99);
let v114 = *v127;
let v115 = v102 < v114;
if v115 {
let v117 = v102 < v124;
if v117 {
let v121 = &(*v198)[v102];
*v121 = v97;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn reduce_kernel_in_f32_in_size_4_out_f32_out_size_4_acc_f32(@builtin(workgroup_id) v181: vec3<u32>, @builtin(num_workgroups) v183: vec3<u32>, @builtin(local_invocation_index) v190: u32) {
let v198 = &v7;
let v199 = &v1;
var<function> inv_return_flag_v122_store: bool= true;
let inv_return_flag_v122 = &inv_return_flag_v122_store;
let v2 = info_var.scalars_usize[0];
let v3 = info_var.scalars_usize[1];
let v5 = u32(0);
let v8 = info_var.scalars_usize[2];
let v9 = info_var.scalars_usize[3];
let v124 = info_var.static_meta[1];
let v13 = info_var.scalars_usize[4];
var<function> v125_store: u32;
let v125 = &v125_store;
*v125 = v2;
var<function> v126_store: u32;
let v126 = &v126_store;
*v126 = v3;
var<function> v127_store: u32;
let v127 = &v127_store;
*v127 = v8;
var<function> v128_store: u32;
let v128 = &v128_store;
*v128 = v9;
let v182 = v181[2];
let v158 = u32(v182);
let v184 = v183[1];
let v160 = u32(v184);
let v161 = v158 * v160;
let v185 = v183[0];
let v163 = u32(v185);
let v164 = v161 * v163;
let v186 = v181[1];
let v166 = u32(v186);
let v169 = v166 * v163;
let v170 = v164 + v169;
let v188 = v181[0];
let v172 = u32(v188);
let v173 = v170 + v172;
let v192 = u32(32);
let v176 = v173 * v192;
let v191 = v190;
let v178 = u32(v191);
let v179 = v176 + v178;
let v129 = info_var.static_meta[3];
let v25 = u32(4);
let v132 = info_var.static_meta[2];
let v133 = v132 + v13;
let v134 = info_var.dynamic_meta[v133];
var<function> v135_store: u32;
let v135 = &v135_store;
*v135 = v134;
var<function> v136_store: u32;
let v136 = &v136_store;
*v136 = v179;
let v31 = u32(1);
let v34 = *v127;
let v36 = v34 * v25;
let v39 = v36 / v25;
let v40 = v179 >= v39;
if v40 {
let v41 = false;
*inv_return_flag_v122 = v41;

}
let v42 = *inv_return_flag_v122;
if v42 {
let v48 = v179 * v25;
var<function> v137_store: u32;
let v137 = &v137_store;
*v137 = v5;
let v53 = *v126;
for(var v55: u32 = v5; v55 < v53; v55 += v31) {
let v139 = info_var.static_meta[5];
let v140 = v139 + v55;
let v141 = info_var.dynamic_meta[v140];
let v59 = v48 / v141;
let v143 = v129 + v55;
let v144 = info_var.dynamic_meta[v143];
let v62 = v59 % v144;
let v145 = info_var.static_meta[4];
let v146 = v145 + v55;
let v147 = info_var.dynamic_meta[v146];
let v65 = v62 * v147;
let v66 = *v137;
let v67 = v66 + v65;
*v137 = v67;

}
let v68 = *v137;
let v70 = v68 / v25;
*v137 = v70;
let v148 = info_var.static_meta[4];
let v149 = v148 + v13;
let v150 = info_var.dynamic_meta[v149];
let v74 = v150 / v25;
let v77 = f32(0.0);
let v78 = vec4<f32>(v77);
var<function> v154_store: vec4<f32>;
let v154 = &v154_store;
*v154 = v78;
var<function> v155_store: vec4<f32>;
let v155 = &v155_store;
*v155 = v78;
for(var v85: u32 = v5; v85 < v134; v85 += v31) {
let v87 = v85 * v74;
let v88 = *v137;
let v89 = v88 + v87;
let v93 = &(*v199)[v89];
let v94 = *v93;
let v95 = *v155;
let v96 = v95 + v94;
*v155 = v96;

}
let v97 = *v155;
let v98 = *v136;
let v99 = u32(v98);
let v102 = u32(v99);
let v114 = *v127;
let v115 = v102 < v114;
if v115 {
let v117 = v102 < v124;
if v117 {
let v121 = &(*v198)[v102];
*v121 = v97;

}

}

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn unary_float_f_f32_n_4(@builtin(workgroup_id) v103: vec3<u32>, @builtin(num_workgroups) v105: vec3<u32>, @builtin(local_invocation_index) v112: u32) {
let v133 = &v7;
let v134 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v6 = info_var.scalars_usize[1];
let v33 = info_var.static_meta[1];
let v104 = v103[2];
let v35 = u32(v104);
let v106 = v105[1];
let v37 = u32(v106);
let v38 = v35 * v37;
let v107 = v105[0];
let v40 = u32(v107);
let v41 = v38 * v40;
let v108 = v103[1];
let v43 = u32(v108);
let v46 = v43 * v40;
let v47 = v41 + v46;
let v110 = v103[0];
let v49 = u32(v110);
let v50 = v47 + v49;
let v130 = u32(4);
let v53 = v50 * v130;
let v113 = v112;
let v55 = u32(v113);
let v56 = v53 + v55;
let v12 = v56 < v6;
let v14 = v56 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v134)[v56];
let v25 = *v24;
let v26 = sqrt(v25);
let v30 = &(*v133)[v56];
*v30 = v26;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn unary_float_f_f32_n_4(@builtin(workgroup_id) v103: vec3<u32>, @builtin(num_workgroups) v105: vec3<u32>, @builtin(local_invocation_index) v112: u32) {
let v133 = &v7;
let v134 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v6 = info_var.scalars_usize[1];
let v33 = info_var.static_meta[1];
let v104 = v103[2];
let v35 = u32(v104);
let v106 = v105[1];
let v37 = u32(v106);
let v38 = v35 * v37;
let v107 = v105[0];
let v40 = u32(v107);
let v41 = v38 * v40;
let v108 = v103[1];
let v43 = u32(v108);
let v46 = v43 * v40;
let v47 = v41 + v46;
let v110 = v103[0];
let v49 = u32(v110);
let v50 = v47 + v49;
let v130 = u32(8);
let v53 = v50 * v130;
let v113 = v112;
let v55 = u32(v113);
let v56 = v53 + v55;
let v12 = v56 < v6;
let v14 = v56 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v134)[v56];
let v25 = *v24;
let v26 = sqrt(v25);
let v30 = &(*v133)[v56];
*v30 = v26;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn unary_float_f_f32_n_4(@builtin(workgroup_id) v103: vec3<u32>, @builtin(num_workgroups) v105: vec3<u32>, @builtin(local_invocation_index) v112: u32) {
let v133 = &v7;
let v134 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v6 = info_var.scalars_usize[1];
let v33 = info_var.static_meta[1];
let v104 = v103[2];
let v35 = u32(v104);
let v106 = v105[1];
let v37 = u32(v106);
let v38 = v35 * v37;
let v107 = v105[0];
let v40 = u32(v107);
let v41 = v38 * v40;
let v108 = v103[1];
let v43 = u32(v108);
let v46 = v43 * v40;
let v47 = v41 + v46;
let v110 = v103[0];
let v49 = u32(v110);
let v50 = v47 + v49;
let v130 = u32(32);
let v53 = v50 * v130;
let v113 = v112;
let v55 = u32(v113);
let v56 = v53 + v55;
let v12 = v56 < v6;
let v14 = v56 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v134)[v56];
let v25 = *v24;
let v26 = sqrt(v25);
let v30 = &(*v133)[v56];
*v30 = v26;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v43 = info_var.static_meta[1];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(4);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v43;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 - v35;
*v34 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v43 = info_var.static_meta[1];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(8);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v43;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 - v35;
*v34 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v137: vec3<u32>, @builtin(num_workgroups) v139: vec3<u32>, @builtin(local_invocation_index) v146: u32) {
let v176 = &v7;
let v177 = &v2;
var<function> inv_return_flag_v41_store: bool= true;
let inv_return_flag_v41 = &inv_return_flag_v41_store;
let v43 = info_var.static_meta[1];
let v11 = info_var.scalars_usize[2];
let v138 = v137[2];
let v46 = u32(v138);
let v140 = v139[1];
let v48 = u32(v140);
let v49 = v46 * v48;
let v141 = v139[0];
let v51 = u32(v141);
let v52 = v49 * v51;
let v142 = v137[1];
let v54 = u32(v142);
let v57 = v54 * v51;
let v58 = v52 + v57;
let v144 = v137[0];
let v60 = u32(v144);
let v61 = v58 + v60;
let v172 = u32(16);
let v64 = v61 * v172;
let v147 = v146;
let v66 = u32(v147);
let v67 = v64 + v66;
let v16 = v67 < v11;
let v18 = v67 < v43;
let v19 = v16 && v18;
let v20 = !v19;
if v20 {
let v21 = false;
*inv_return_flag_v41 = v21;

}
let v22 = *inv_return_flag_v41;
if v22 {
let v28 = &(*v177)[v67];
let v29 = *v28;
let v34 = &(*v176)[v67];
let v35 = *v34;
let v36 = v29 - v35;
*v34 = v36;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec4<i32>>;
struct info_st { scalars_usize: array<u32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn cast_element_i_i32_o_f32_n_4(@builtin(workgroup_id) v103: vec3<u32>, @builtin(num_workgroups) v105: vec3<u32>, @builtin(local_invocation_index) v112: u32) {
let v133 = &v7;
let v134 = &v2;
var<function> inv_return_flag_v31_store: bool= true;
let inv_return_flag_v31 = &inv_return_flag_v31_store;
let v6 = info_var.scalars_usize[1];
let v33 = info_var.static_meta[1];
let v104 = v103[2];
let v35 = u32(v104);
let v106 = v105[1];
let v37 = u32(v106);
let v38 = v35 * v37;
let v107 = v105[0];
let v40 = u32(v107);
let v41 = v38 * v40;
let v108 = v103[1];
let v43 = u32(v108);
let v46 = v43 * v40;
let v47 = v41 + v46;
let v110 = v103[0];
let v49 = u32(v110);
let v50 = v47 + v49;
let v130 = u32(32);
let v53 = v50 * v130;
let v113 = v112;
let v55 = u32(v113);
let v56 = v53 + v55;
let v12 = v56 < v6;
let v14 = v56 < v33;
let v15 = v12 && v14;
let v16 = !v15;
if v16 {
let v17 = false;
*inv_return_flag_v31 = v17;

}
let v18 = *inv_return_flag_v31;
if v18 {
let v24 = &(*v134)[v56];
let v25 = *v24;
let v26 = vec4<f32>(v25);
let v30 = &(*v133)[v56];
*v30 = v26;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v8: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 12>, static_meta: array<u32, 4>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn slice_kernel_e_f32(@builtin(workgroup_id) v178: vec3<u32>, @builtin(num_workgroups) v180: vec3<u32>, @builtin(local_invocation_index) v187: u32) {
let v208 = &v8;
let v209 = &v1;
var<function> inv_return_flag_v92_store: bool= true;
let inv_return_flag_v92 = &inv_return_flag_v92_store;
let v5 = u32(0);
let v7 = info_var.scalars_usize[2];
let v94 = info_var.static_meta[1];
let v12 = info_var.scalars_usize[3];
let v13 = info_var.scalars_usize[4];
let v14 = info_var.scalars_usize[5];
let v15 = info_var.scalars_usize[6];
let v16 = info_var.scalars_usize[7];
let v17 = info_var.scalars_usize[8];
let v18 = info_var.scalars_usize[9];
let v19 = info_var.scalars_usize[10];
let v179 = v178[2];
let v110 = u32(v179);
let v181 = v180[1];
let v112 = u32(v181);
let v113 = v110 * v112;
let v182 = v180[0];
let v115 = u32(v182);
let v116 = v113 * v115;
let v183 = v178[1];
let v118 = u32(v183);
let v121 = v118 * v115;
let v122 = v116 + v121;
let v185 = v178[0];
let v124 = u32(v185);
let v125 = v122 + v124;
let v205 = u32(32);
let v128 = v125 * v205;
let v188 = v187;
let v130 = u32(v188);
let v131 = v128 + v130;
let v21 = v131 < v7;
let v23 = v131 < v94;
let v24 = v21 && v23;
let v25 = !v24;
if v25 {
let v26 = false;
*inv_return_flag_v92 = v26;

}
let v27 = *inv_return_flag_v92;
if v27 {
var<function> v95_store: u32;
let v95 = &v95_store;
*v95 = v131;
var<function> v96_store: u32;
let v96 = &v96_store;
*v96 = v5;
let v33 = *v95;
let v34 = v33 / v15;
let v35 = v34 * v15;
let v37 = v33 - v35;
*v95 = v34;
let v38 = v37 + v19;
let v39 = u32(3);
let v97 = info_var.static_meta[3];
let v98 = v97 + v39;
let v99 = info_var.dynamic_meta[v98];
let v42 = v38 * v99;
let v43 = *v96;
let v44 = v43 + v42;
*v96 = v44;
let v45 = *v95;
let v46 = v45 / v14;
let v47 = v46 * v14;
let v49 = v45 - v47;
*v95 = v46;
let v50 = v49 + v18;
let v51 = u32(2);
let v101 = v97 + v51;
let v102 = info_var.dynamic_meta[v101];
let v54 = v50 * v102;
let v55 = *v96;
let v56 = v55 + v54;
*v96 = v56;
let v57 = *v95;
let v58 = v57 / v13;
let v59 = v58 * v13;
let v61 = v57 - v59;
*v95 = v58;
let v62 = v61 + v17;
let v63 = u32(1);
let v104 = v97 + v63;
let v105 = info_var.dynamic_meta[v104];
let v66 = v62 * v105;
let v67 = *v96;
let v68 = v67 + v66;
*v96 = v68;
let v69 = *v95;
let v70 = v69 / v12;
let v71 = v70 * v12;
let v73 = v69 - v71;
*v95 = v70;
let v74 = v73 + v16;
let v108 = info_var.dynamic_meta[v97];
let v78 = v74 * v108;
let v79 = *v96;
let v80 = v79 + v78;
*v96 = v80;
let v84 = *v96;
let v86 = &(*v209)[v84];
let v87 = *v86;
let v91 = &(*v208)[v131];
*v91 = v87;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v8: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn slice_kernel_e_f32(@builtin(workgroup_id) v144: vec3<u32>, @builtin(num_workgroups) v146: vec3<u32>, @builtin(local_invocation_index) v153: u32) {
let v174 = &v8;
let v175 = &v1;
var<function> inv_return_flag_v64_store: bool= true;
let inv_return_flag_v64 = &inv_return_flag_v64_store;
let v5 = u32(0);
let v7 = info_var.scalars_usize[2];
let v66 = info_var.static_meta[1];
let v12 = info_var.scalars_usize[3];
let v13 = info_var.scalars_usize[4];
let v14 = info_var.scalars_usize[5];
let v15 = info_var.scalars_usize[6];
let v145 = v144[2];
let v76 = u32(v145);
let v147 = v146[1];
let v78 = u32(v147);
let v79 = v76 * v78;
let v148 = v146[0];
let v81 = u32(v148);
let v82 = v79 * v81;
let v149 = v144[1];
let v84 = u32(v149);
let v87 = v84 * v81;
let v88 = v82 + v87;
let v151 = v144[0];
let v90 = u32(v151);
let v91 = v88 + v90;
let v171 = u32(16);
let v94 = v91 * v171;
let v154 = v153;
let v96 = u32(v154);
let v97 = v94 + v96;
let v17 = v97 < v7;
let v19 = v97 < v66;
let v20 = v17 && v19;
let v21 = !v20;
if v21 {
let v22 = false;
*inv_return_flag_v64 = v22;

}
let v23 = *inv_return_flag_v64;
if v23 {
var<function> v67_store: u32;
let v67 = &v67_store;
*v67 = v97;
var<function> v68_store: u32;
let v68 = &v68_store;
*v68 = v5;
let v29 = *v67;
let v30 = v29 / v13;
let v31 = v30 * v13;
let v33 = v29 - v31;
*v67 = v30;
let v34 = v33 + v15;
let v35 = u32(1);
let v69 = info_var.static_meta[3];
let v70 = v69 + v35;
let v71 = info_var.dynamic_meta[v70];
let v38 = v34 * v71;
let v39 = *v68;
let v40 = v39 + v38;
*v68 = v40;
let v41 = *v67;
let v42 = v41 / v12;
let v43 = v42 * v12;
let v45 = v41 - v43;
*v67 = v42;
let v46 = v45 + v14;
let v74 = info_var.dynamic_meta[v69];
let v50 = v46 * v74;
let v51 = *v68;
let v52 = v51 + v50;
*v68 = v52;
let v56 = *v68;
let v58 = &(*v175)[v56];
let v59 = *v58;
let v63 = &(*v174)[v97];
*v63 = v59;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v8: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4>, dynamic_meta: array<u32> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn slice_kernel_e_f32(@builtin(workgroup_id) v144: vec3<u32>, @builtin(num_workgroups) v146: vec3<u32>, @builtin(local_invocation_index) v153: u32) {
let v174 = &v8;
let v175 = &v1;
var<function> inv_return_flag_v64_store: bool= true;
let inv_return_flag_v64 = &inv_return_flag_v64_store;
let v5 = u32(0);
let v7 = info_var.scalars_usize[2];
let v66 = info_var.static_meta[1];
let v12 = info_var.scalars_usize[3];
let v13 = info_var.scalars_usize[4];
let v14 = info_var.scalars_usize[5];
let v15 = info_var.scalars_usize[6];
let v145 = v144[2];
let v76 = u32(v145);
let v147 = v146[1];
let v78 = u32(v147);
let v79 = v76 * v78;
let v148 = v146[0];
let v81 = u32(v148);
let v82 = v79 * v81;
let v149 = v144[1];
let v84 = u32(v149);
let v87 = v84 * v81;
let v88 = v82 + v87;
let v151 = v144[0];
let v90 = u32(v151);
let v91 = v88 + v90;
let v171 = u32(32);
let v94 = v91 * v171;
let v154 = v153;
let v96 = u32(v154);
let v97 = v94 + v96;
let v17 = v97 < v7;
let v19 = v97 < v66;
let v20 = v17 && v19;
let v21 = !v20;
if v21 {
let v22 = false;
*inv_return_flag_v64 = v22;

}
let v23 = *inv_return_flag_v64;
if v23 {
var<function> v67_store: u32;
let v67 = &v67_store;
*v67 = v97;
var<function> v68_store: u32;
let v68 = &v68_store;
*v68 = v5;
let v29 = *v67;
let v30 = v29 / v13;
let v31 = v30 * v13;
let v33 = v29 - v31;
*v67 = v30;
let v34 = v33 + v15;
let v35 = u32(1);
let v69 = info_var.static_meta[3];
let v70 = v69 + v35;
let v71 = info_var.dynamic_meta[v70];
let v38 = v34 * v71;
let v39 = *v68;
let v40 = v39 + v38;
*v68 = v40;
let v41 = *v67;
let v42 = v41 / v12;
let v43 = v42 * v12;
let v45 = v41 - v43;
*v67 = v42;
let v46 = v45 + v14;
let v74 = info_var.dynamic_meta[v69];
let v50 = v46 * v74;
let v51 = *v68;
let v52 = v51 + v50;
*v68 = v52;
let v56 = *v68;
let v58 = &(*v175)[v56];
let v59 = *v58;
let v63 = &(*v174)[v97];
*v63 = v59;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v8: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_scalar_binop_c_f32_n_1(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v8;
let v135 = &v2;
var<function> inv_return_flag_v32_store: bool= true;
let inv_return_flag_v32 = &inv_return_flag_v32_store;
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v34 = info_var.static_meta[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(4);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v13 = v57 < v7;
let v15 = v57 < v34;
let v16 = v13 && v15;
let v17 = !v16;
if v17 {
let v18 = false;
*inv_return_flag_v32 = v18;

}
let v19 = *inv_return_flag_v32;
if v19 {
let v25 = &(*v135)[v57];
let v26 = *v25;
let v27 = v26 * v6;
let v31 = &(*v134)[v57];
*v31 = v27;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v8: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn kernel_scalar_binop_c_f32_n_1(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v8;
let v135 = &v2;
var<function> inv_return_flag_v32_store: bool= true;
let inv_return_flag_v32 = &inv_return_flag_v32_store;
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v34 = info_var.static_meta[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(16);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v13 = v57 < v7;
let v15 = v57 < v34;
let v16 = v13 && v15;
let v17 = !v16;
if v17 {
let v18 = false;
*inv_return_flag_v32 = v18;

}
let v19 = *inv_return_flag_v32;
if v19 {
let v25 = &(*v135)[v57];
let v26 = *v25;
let v27 = v26 + v6;
let v31 = &(*v134)[v57];
*v31 = v27;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v8: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_scalar_binop_c_f32_n_1(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v8;
let v135 = &v2;
var<function> inv_return_flag_v32_store: bool= true;
let inv_return_flag_v32 = &inv_return_flag_v32_store;
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v34 = info_var.static_meta[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(32);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v13 = v57 < v7;
let v15 = v57 < v34;
let v16 = v13 && v15;
let v17 = !v16;
if v17 {
let v18 = false;
*inv_return_flag_v32 = v18;

}
let v19 = *inv_return_flag_v32;
if v19 {
let v25 = &(*v135)[v57];
let v26 = *v25;
let v27 = v26 * v6;
let v31 = &(*v134)[v57];
*v31 = v27;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v8: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_scalar_binop_c_f32_n_1(@builtin(workgroup_id) v104: vec3<u32>, @builtin(num_workgroups) v106: vec3<u32>, @builtin(local_invocation_index) v113: u32) {
let v134 = &v8;
let v135 = &v2;
var<function> inv_return_flag_v32_store: bool= true;
let inv_return_flag_v32 = &inv_return_flag_v32_store;
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v34 = info_var.static_meta[1];
let v105 = v104[2];
let v36 = u32(v105);
let v107 = v106[1];
let v38 = u32(v107);
let v39 = v36 * v38;
let v108 = v106[0];
let v41 = u32(v108);
let v42 = v39 * v41;
let v109 = v104[1];
let v44 = u32(v109);
let v47 = v44 * v41;
let v48 = v42 + v47;
let v111 = v104[0];
let v50 = u32(v111);
let v51 = v48 + v50;
let v131 = u32(32);
let v54 = v51 * v131;
let v114 = v113;
let v56 = u32(v114);
let v57 = v54 + v56;
let v13 = v57 < v7;
let v15 = v57 < v34;
let v16 = v13 && v15;
let v17 = !v16;
if v17 {
let v18 = false;
*inv_return_flag_v32 = v18;

}
let v19 = *inv_return_flag_v32;
if v19 {
let v25 = &(*v135)[v57];
let v26 = *v25;
let v27 = v26 + v6;
let v31 = &(*v134)[v57];
*v31 = v27;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v8: array<u32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_scalar_cmp_t_f32_bool_u32_n_1(@builtin(workgroup_id) v105: vec3<u32>, @builtin(num_workgroups) v107: vec3<u32>, @builtin(local_invocation_index) v114: u32) {
let v135 = &v8;
let v136 = &v2;
var<function> inv_return_flag_v33_store: bool= true;
let inv_return_flag_v33 = &inv_return_flag_v33_store;
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v35 = info_var.static_meta[1];
let v106 = v105[2];
let v37 = u32(v106);
let v108 = v107[1];
let v39 = u32(v108);
let v40 = v37 * v39;
let v109 = v107[0];
let v42 = u32(v109);
let v43 = v40 * v42;
let v110 = v105[1];
let v45 = u32(v110);
let v48 = v45 * v42;
let v49 = v43 + v48;
let v112 = v105[0];
let v51 = u32(v112);
let v52 = v49 + v51;
let v132 = u32(4);
let v55 = v52 * v132;
let v115 = v114;
let v57 = u32(v115);
let v58 = v55 + v57;
let v13 = v58 < v7;
let v15 = v58 < v35;
let v16 = v13 && v15;
let v17 = !v16;
if v17 {
let v18 = false;
*inv_return_flag_v33 = v18;

}
let v19 = *inv_return_flag_v33;
if v19 {
let v25 = &(*v136)[v58];
let v26 = *v25;
let v27 = v26 < v6;
let v28 = u32(v27);
let v32 = &(*v135)[v58];
*v32 = v28;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v8: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_scalar_binop_c_f32_n_2(@builtin(workgroup_id) v105: vec3<u32>, @builtin(num_workgroups) v107: vec3<u32>, @builtin(local_invocation_index) v114: u32) {
let v135 = &v8;
let v136 = &v2;
var<function> inv_return_flag_v33_store: bool= true;
let inv_return_flag_v33 = &inv_return_flag_v33_store;
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v35 = info_var.static_meta[1];
let v106 = v105[2];
let v37 = u32(v106);
let v108 = v107[1];
let v39 = u32(v108);
let v40 = v37 * v39;
let v109 = v107[0];
let v42 = u32(v109);
let v43 = v40 * v42;
let v110 = v105[1];
let v45 = u32(v110);
let v48 = v45 * v42;
let v49 = v43 + v48;
let v112 = v105[0];
let v51 = u32(v112);
let v52 = v49 + v51;
let v132 = u32(4);
let v55 = v52 * v132;
let v115 = v114;
let v57 = u32(v115);
let v58 = v55 + v57;
let v13 = v58 < v7;
let v15 = v58 < v35;
let v16 = v13 && v15;
let v17 = !v16;
if v17 {
let v18 = false;
*inv_return_flag_v33 = v18;

}
let v19 = *inv_return_flag_v33;
if v19 {
let v25 = &(*v136)[v58];
let v26 = *v25;
let v27 = vec2<f32>(v6);
let v28 = v26 * v27;
let v32 = &(*v135)[v58];
*v32 = v28;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v8: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn kernel_scalar_binop_c_f32_n_2(@builtin(workgroup_id) v105: vec3<u32>, @builtin(num_workgroups) v107: vec3<u32>, @builtin(local_invocation_index) v114: u32) {
let v135 = &v8;
let v136 = &v2;
var<function> inv_return_flag_v33_store: bool= true;
let inv_return_flag_v33 = &inv_return_flag_v33_store;
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v35 = info_var.static_meta[1];
let v106 = v105[2];
let v37 = u32(v106);
let v108 = v107[1];
let v39 = u32(v108);
let v40 = v37 * v39;
let v109 = v107[0];
let v42 = u32(v109);
let v43 = v40 * v42;
let v110 = v105[1];
let v45 = u32(v110);
let v48 = v45 * v42;
let v49 = v43 + v48;
let v112 = v105[0];
let v51 = u32(v112);
let v52 = v49 + v51;
let v132 = u32(8);
let v55 = v52 * v132;
let v115 = v114;
let v57 = u32(v115);
let v58 = v55 + v57;
let v13 = v58 < v7;
let v15 = v58 < v35;
let v16 = v13 && v15;
let v17 = !v16;
if v17 {
let v18 = false;
*inv_return_flag_v33 = v18;

}
let v19 = *inv_return_flag_v33;
if v19 {
let v25 = &(*v136)[v58];
let v26 = *v25;
let v27 = vec2<f32>(v6);
let v28 = v26 * v27;
let v32 = &(*v135)[v58];
*v32 = v28;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v8: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn kernel_scalar_binop_c_f32_n_2(@builtin(workgroup_id) v105: vec3<u32>, @builtin(num_workgroups) v107: vec3<u32>, @builtin(local_invocation_index) v114: u32) {
let v135 = &v8;
let v136 = &v2;
var<function> inv_return_flag_v33_store: bool= true;
let inv_return_flag_v33 = &inv_return_flag_v33_store;
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v35 = info_var.static_meta[1];
let v106 = v105[2];
let v37 = u32(v106);
let v108 = v107[1];
let v39 = u32(v108);
let v40 = v37 * v39;
let v109 = v107[0];
let v42 = u32(v109);
let v43 = v40 * v42;
let v110 = v105[1];
let v45 = u32(v110);
let v48 = v45 * v42;
let v49 = v43 + v48;
let v112 = v105[0];
let v51 = u32(v112);
let v52 = v49 + v51;
let v132 = u32(16);
let v55 = v52 * v132;
let v115 = v114;
let v57 = u32(v115);
let v58 = v55 + v57;
let v13 = v58 < v7;
let v15 = v58 < v35;
let v16 = v13 && v15;
let v17 = !v16;
if v17 {
let v18 = false;
*inv_return_flag_v33 = v18;

}
let v19 = *inv_return_flag_v33;
if v19 {
let v25 = &(*v136)[v58];
let v26 = *v25;
let v27 = vec2<f32>(v6);
let v28 = v26 * v27;
let v32 = &(*v135)[v58];
*v32 = v28;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v8: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_scalar_binop_c_f32_n_2(@builtin(workgroup_id) v105: vec3<u32>, @builtin(num_workgroups) v107: vec3<u32>, @builtin(local_invocation_index) v114: u32) {
let v135 = &v8;
let v136 = &v2;
var<function> inv_return_flag_v33_store: bool= true;
let inv_return_flag_v33 = &inv_return_flag_v33_store;
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v35 = info_var.static_meta[1];
let v106 = v105[2];
let v37 = u32(v106);
let v108 = v107[1];
let v39 = u32(v108);
let v40 = v37 * v39;
let v109 = v107[0];
let v42 = u32(v109);
let v43 = v40 * v42;
let v110 = v105[1];
let v45 = u32(v110);
let v48 = v45 * v42;
let v49 = v43 + v48;
let v112 = v105[0];
let v51 = u32(v112);
let v52 = v49 + v51;
let v132 = u32(32);
let v55 = v52 * v132;
let v115 = v114;
let v57 = u32(v115);
let v58 = v55 + v57;
let v13 = v58 < v7;
let v15 = v58 < v35;
let v16 = v13 && v15;
let v17 = !v16;
if v17 {
let v18 = false;
*inv_return_flag_v33 = v18;

}
let v19 = *inv_return_flag_v33;
if v19 {
let v25 = &(*v136)[v58];
let v26 = *v25;
let v27 = vec2<f32>(v6);
let v28 = v26 * v27;
let v32 = &(*v135)[v58];
*v32 = v28;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v8: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_scalar_binop_c_f32_n_4(@builtin(workgroup_id) v105: vec3<u32>, @builtin(num_workgroups) v107: vec3<u32>, @builtin(local_invocation_index) v114: u32) {
let v135 = &v8;
let v136 = &v2;
var<function> inv_return_flag_v33_store: bool= true;
let inv_return_flag_v33 = &inv_return_flag_v33_store;
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v35 = info_var.static_meta[1];
let v106 = v105[2];
let v37 = u32(v106);
let v108 = v107[1];
let v39 = u32(v108);
let v40 = v37 * v39;
let v109 = v107[0];
let v42 = u32(v109);
let v43 = v40 * v42;
let v110 = v105[1];
let v45 = u32(v110);
let v48 = v45 * v42;
let v49 = v43 + v48;
let v112 = v105[0];
let v51 = u32(v112);
let v52 = v49 + v51;
let v132 = u32(4);
let v55 = v52 * v132;
let v115 = v114;
let v57 = u32(v115);
let v58 = v55 + v57;
let v13 = v58 < v7;
let v15 = v58 < v35;
let v16 = v13 && v15;
let v17 = !v16;
if v17 {
let v18 = false;
*inv_return_flag_v33 = v18;

}
let v19 = *inv_return_flag_v33;
if v19 {
let v25 = &(*v136)[v58];
let v26 = *v25;
let v27 = vec4<f32>(v6);
let v28 = v26 * v27;
let v32 = &(*v135)[v58];
*v32 = v28;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v8: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn kernel_scalar_binop_c_f32_n_4(@builtin(workgroup_id) v105: vec3<u32>, @builtin(num_workgroups) v107: vec3<u32>, @builtin(local_invocation_index) v114: u32) {
let v135 = &v8;
let v136 = &v2;
var<function> inv_return_flag_v33_store: bool= true;
let inv_return_flag_v33 = &inv_return_flag_v33_store;
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v35 = info_var.static_meta[1];
let v106 = v105[2];
let v37 = u32(v106);
let v108 = v107[1];
let v39 = u32(v108);
let v40 = v37 * v39;
let v109 = v107[0];
let v42 = u32(v109);
let v43 = v40 * v42;
let v110 = v105[1];
let v45 = u32(v110);
let v48 = v45 * v42;
let v49 = v43 + v48;
let v112 = v105[0];
let v51 = u32(v112);
let v52 = v49 + v51;
let v132 = u32(8);
let v55 = v52 * v132;
let v115 = v114;
let v57 = u32(v115);
let v58 = v55 + v57;
let v13 = v58 < v7;
let v15 = v58 < v35;
let v16 = v13 && v15;
let v17 = !v16;
if v17 {
let v18 = false;
*inv_return_flag_v33 = v18;

}
let v19 = *inv_return_flag_v33;
if v19 {
let v25 = &(*v136)[v58];
let v26 = *v25;
let v27 = vec4<f32>(v6);
let v28 = v26 * v27;
let v32 = &(*v135)[v58];
*v32 = v28;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v8: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn kernel_scalar_binop_c_f32_n_4(@builtin(workgroup_id) v105: vec3<u32>, @builtin(num_workgroups) v107: vec3<u32>, @builtin(local_invocation_index) v114: u32) {
let v135 = &v8;
let v136 = &v2;
var<function> inv_return_flag_v33_store: bool= true;
let inv_return_flag_v33 = &inv_return_flag_v33_store;
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v35 = info_var.static_meta[1];
let v106 = v105[2];
let v37 = u32(v106);
let v108 = v107[1];
let v39 = u32(v108);
let v40 = v37 * v39;
let v109 = v107[0];
let v42 = u32(v109);
let v43 = v40 * v42;
let v110 = v105[1];
let v45 = u32(v110);
let v48 = v45 * v42;
let v49 = v43 + v48;
let v112 = v105[0];
let v51 = u32(v112);
let v52 = v49 + v51;
let v132 = u32(16);
let v55 = v52 * v132;
let v115 = v114;
let v57 = u32(v115);
let v58 = v55 + v57;
let v13 = v58 < v7;
let v15 = v58 < v35;
let v16 = v13 && v15;
let v17 = !v16;
if v17 {
let v18 = false;
*inv_return_flag_v33 = v18;

}
let v19 = *inv_return_flag_v33;
if v19 {
let v25 = &(*v136)[v58];
let v26 = *v25;
let v27 = vec4<f32>(v6);
let v28 = v26 * v27;
let v32 = &(*v135)[v58];
*v32 = v28;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v8: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_f32: array<f32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_scalar_binop_c_f32_n_4(@builtin(workgroup_id) v105: vec3<u32>, @builtin(num_workgroups) v107: vec3<u32>, @builtin(local_invocation_index) v114: u32) {
let v135 = &v8;
let v136 = &v2;
var<function> inv_return_flag_v33_store: bool= true;
let inv_return_flag_v33 = &inv_return_flag_v33_store;
let v6 = info_var.scalars_f32[0];
let v7 = info_var.scalars_usize[1];
let v35 = info_var.static_meta[1];
let v106 = v105[2];
let v37 = u32(v106);
let v108 = v107[1];
let v39 = u32(v108);
let v40 = v37 * v39;
let v109 = v107[0];
let v42 = u32(v109);
let v43 = v40 * v42;
let v110 = v105[1];
let v45 = u32(v110);
let v48 = v45 * v42;
let v49 = v43 + v48;
let v112 = v105[0];
let v51 = u32(v112);
let v52 = v49 + v51;
let v132 = u32(32);
let v55 = v52 * v132;
let v115 = v114;
let v57 = u32(v115);
let v58 = v55 + v57;
let v13 = v58 < v7;
let v15 = v58 < v35;
let v16 = v13 && v15;
let v17 = !v16;
if v17 {
let v18 = false;
*inv_return_flag_v33 = v18;

}
let v19 = *inv_return_flag_v33;
if v19 {
let v25 = &(*v136)[v58];
let v26 = *v25;
let v27 = vec4<f32>(v6);
let v28 = v26 * v27;
let v32 = &(*v135)[v58];
*v32 = v28;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v8: array<vec4<i32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec4<i32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_i32: array<i32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_scalar_binop_int_c_i32_n_4(@builtin(workgroup_id) v105: vec3<u32>, @builtin(num_workgroups) v107: vec3<u32>, @builtin(local_invocation_index) v114: u32) {
let v135 = &v8;
let v136 = &v2;
var<function> inv_return_flag_v33_store: bool= true;
let inv_return_flag_v33 = &inv_return_flag_v33_store;
let v6 = info_var.scalars_i32[0];
let v7 = info_var.scalars_usize[1];
let v35 = info_var.static_meta[1];
let v106 = v105[2];
let v37 = u32(v106);
let v108 = v107[1];
let v39 = u32(v108);
let v40 = v37 * v39;
let v109 = v107[0];
let v42 = u32(v109);
let v43 = v40 * v42;
let v110 = v105[1];
let v45 = u32(v110);
let v48 = v45 * v42;
let v49 = v43 + v48;
let v112 = v105[0];
let v51 = u32(v112);
let v52 = v49 + v51;
let v132 = u32(32);
let v55 = v52 * v132;
let v115 = v114;
let v57 = u32(v115);
let v58 = v55 + v57;
let v13 = v58 < v7;
let v15 = v58 < v35;
let v16 = v13 && v15;
let v17 = !v16;
if v17 {
let v18 = false;
*inv_return_flag_v33 = v18;

}
let v19 = *inv_return_flag_v33;
if v19 {
let v25 = &(*v136)[v58];
let v26 = *v25;
let v27 = vec4<i32>(v6);
let v28 = v26 & v27;
let v32 = &(*v135)[v58];
*v32 = v28;

}
return;

}
// ----
@group(0) @binding(1) var<storage, read_write> v8: array<vec4<i32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec4<i32>>;
struct info_st { scalars_usize: array<u32, 2>, scalars_i32: array<i32, 2>, static_meta: array<u32, 2> }
@group(0) @binding(2) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_scalar_binop_int_c_i32_n_4(@builtin(workgroup_id) v105: vec3<u32>, @builtin(num_workgroups) v107: vec3<u32>, @builtin(local_invocation_index) v114: u32) {
let v135 = &v8;
let v136 = &v2;
var<function> inv_return_flag_v33_store: bool= true;
let inv_return_flag_v33 = &inv_return_flag_v33_store;
let v6 = info_var.scalars_i32[0];
let v7 = info_var.scalars_usize[1];
let v35 = info_var.static_meta[1];
let v106 = v105[2];
let v37 = u32(v106);
let v108 = v107[1];
let v39 = u32(v108);
let v40 = v37 * v39;
let v109 = v107[0];
let v42 = u32(v109);
let v43 = v40 * v42;
let v110 = v105[1];
let v45 = u32(v110);
let v48 = v45 * v42;
let v49 = v43 + v48;
let v112 = v105[0];
let v51 = u32(v112);
let v52 = v49 + v51;
let v132 = u32(32);
let v55 = v52 * v132;
let v115 = v114;
let v57 = u32(v115);
let v58 = v55 + v57;
let v13 = v58 < v7;
let v15 = v58 < v35;
let v16 = v13 && v15;
let v17 = !v16;
if v17 {
let v18 = false;
*inv_return_flag_v33 = v18;

}
let v19 = *inv_return_flag_v33;
if v19 {
let v25 = &(*v136)[v58];
let v26 = *v25;
let v27 = vec4<i32>(v6);
let v28 = v26 >> vec4<u32>(v27);
let v32 = &(*v135)[v58];
*v32 = v28;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v12: array<f32>;
@group(0) @binding(1) var<storage, read> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v138: vec3<u32>, @builtin(num_workgroups) v140: vec3<u32>, @builtin(local_invocation_index) v147: u32) {
let v177 = &v12;
let v178 = &v7;
let v179 = &v2;
var<function> inv_return_flag_v42_store: bool= true;
let inv_return_flag_v42 = &inv_return_flag_v42_store;
let v11 = info_var.scalars_usize[2];
let v45 = info_var.static_meta[2];
let v139 = v138[2];
let v47 = u32(v139);
let v141 = v140[1];
let v49 = u32(v141);
let v50 = v47 * v49;
let v142 = v140[0];
let v52 = u32(v142);
let v53 = v50 * v52;
let v143 = v138[1];
let v55 = u32(v143);
let v58 = v55 * v52;
let v59 = v53 + v58;
let v145 = v138[0];
let v61 = u32(v145);
let v62 = v59 + v61;
let v173 = u32(4);
let v65 = v62 * v173;
let v148 = v147;
let v67 = u32(v148);
let v68 = v65 + v67;
let v17 = v68 < v11;
let v19 = v68 < v45;
let v20 = v17 && v19;
let v21 = !v20;
if v21 {
let v22 = false;
*inv_return_flag_v42 = v22;

}
let v23 = *inv_return_flag_v42;
if v23 {
let v29 = &(*v179)[v68];
let v30 = *v29;
let v35 = &(*v178)[v68];
let v36 = *v35;
let v37 = v30 * v36;
let v41 = &(*v177)[v68];
*v41 = v37;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v12: array<f32>;
@group(0) @binding(1) var<storage, read> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v138: vec3<u32>, @builtin(num_workgroups) v140: vec3<u32>, @builtin(local_invocation_index) v147: u32) {
let v177 = &v12;
let v178 = &v7;
let v179 = &v2;
var<function> inv_return_flag_v42_store: bool= true;
let inv_return_flag_v42 = &inv_return_flag_v42_store;
let v11 = info_var.scalars_usize[2];
let v45 = info_var.static_meta[2];
let v139 = v138[2];
let v47 = u32(v139);
let v141 = v140[1];
let v49 = u32(v141);
let v50 = v47 * v49;
let v142 = v140[0];
let v52 = u32(v142);
let v53 = v50 * v52;
let v143 = v138[1];
let v55 = u32(v143);
let v58 = v55 * v52;
let v59 = v53 + v58;
let v145 = v138[0];
let v61 = u32(v145);
let v62 = v59 + v61;
let v173 = u32(4);
let v65 = v62 * v173;
let v148 = v147;
let v67 = u32(v148);
let v68 = v65 + v67;
let v17 = v68 < v11;
let v19 = v68 < v45;
let v20 = v17 && v19;
let v21 = !v20;
if v21 {
let v22 = false;
*inv_return_flag_v42 = v22;

}
let v23 = *inv_return_flag_v42;
if v23 {
let v29 = &(*v179)[v68];
let v30 = *v29;
let v35 = &(*v178)[v68];
let v36 = *v35;
let v37 = v30 - v36;
let v41 = &(*v177)[v68];
*v41 = v37;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v12: array<f32>;
@group(0) @binding(1) var<storage, read> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v138: vec3<u32>, @builtin(num_workgroups) v140: vec3<u32>, @builtin(local_invocation_index) v147: u32) {
let v177 = &v12;
let v178 = &v7;
let v179 = &v2;
var<function> inv_return_flag_v42_store: bool= true;
let inv_return_flag_v42 = &inv_return_flag_v42_store;
let v11 = info_var.scalars_usize[2];
let v45 = info_var.static_meta[2];
let v139 = v138[2];
let v47 = u32(v139);
let v141 = v140[1];
let v49 = u32(v141);
let v50 = v47 * v49;
let v142 = v140[0];
let v52 = u32(v142);
let v53 = v50 * v52;
let v143 = v138[1];
let v55 = u32(v143);
let v58 = v55 * v52;
let v59 = v53 + v58;
let v145 = v138[0];
let v61 = u32(v145);
let v62 = v59 + v61;
let v173 = u32(4);
let v65 = v62 * v173;
let v148 = v147;
let v67 = u32(v148);
let v68 = v65 + v67;
let v17 = v68 < v11;
let v19 = v68 < v45;
let v20 = v17 && v19;
let v21 = !v20;
if v21 {
let v22 = false;
*inv_return_flag_v42 = v22;

}
let v23 = *inv_return_flag_v42;
if v23 {
let v29 = &(*v179)[v68];
let v30 = *v29;
let v35 = &(*v178)[v68];
let v36 = *v35;
let v37 = v30 / v36;
let v41 = &(*v177)[v68];
*v41 = v37;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v12: array<f32>;
@group(0) @binding(1) var<storage, read> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v138: vec3<u32>, @builtin(num_workgroups) v140: vec3<u32>, @builtin(local_invocation_index) v147: u32) {
let v177 = &v12;
let v178 = &v7;
let v179 = &v2;
var<function> inv_return_flag_v42_store: bool= true;
let inv_return_flag_v42 = &inv_return_flag_v42_store;
let v11 = info_var.scalars_usize[2];
let v45 = info_var.static_meta[2];
let v139 = v138[2];
let v47 = u32(v139);
let v141 = v140[1];
let v49 = u32(v141);
let v50 = v47 * v49;
let v142 = v140[0];
let v52 = u32(v142);
let v53 = v50 * v52;
let v143 = v138[1];
let v55 = u32(v143);
let v58 = v55 * v52;
let v59 = v53 + v58;
let v145 = v138[0];
let v61 = u32(v145);
let v62 = v59 + v61;
let v173 = u32(32);
let v65 = v62 * v173;
let v148 = v147;
let v67 = u32(v148);
let v68 = v65 + v67;
let v17 = v68 < v11;
let v19 = v68 < v45;
let v20 = v17 && v19;
let v21 = !v20;
if v21 {
let v22 = false;
*inv_return_flag_v42 = v22;

}
let v23 = *inv_return_flag_v42;
if v23 {
let v29 = &(*v179)[v68];
let v30 = *v29;
let v35 = &(*v178)[v68];
let v36 = *v35;
let v37 = v30 * v36;
let v41 = &(*v177)[v68];
*v41 = v37;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v12: array<vec2<f32>>;
@group(0) @binding(1) var<storage, read> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn kernel_binop_c_f32_n_2(@builtin(workgroup_id) v138: vec3<u32>, @builtin(num_workgroups) v140: vec3<u32>, @builtin(local_invocation_index) v147: u32) {
let v177 = &v12;
let v178 = &v7;
let v179 = &v2;
var<function> inv_return_flag_v42_store: bool= true;
let inv_return_flag_v42 = &inv_return_flag_v42_store;
let v11 = info_var.scalars_usize[2];
let v45 = info_var.static_meta[2];
let v139 = v138[2];
let v47 = u32(v139);
let v141 = v140[1];
let v49 = u32(v141);
let v50 = v47 * v49;
let v142 = v140[0];
let v52 = u32(v142);
let v53 = v50 * v52;
let v143 = v138[1];
let v55 = u32(v143);
let v58 = v55 * v52;
let v59 = v53 + v58;
let v145 = v138[0];
let v61 = u32(v145);
let v62 = v59 + v61;
let v173 = u32(8);
let v65 = v62 * v173;
let v148 = v147;
let v67 = u32(v148);
let v68 = v65 + v67;
let v17 = v68 < v11;
let v19 = v68 < v45;
let v20 = v17 && v19;
let v21 = !v20;
if v21 {
let v22 = false;
*inv_return_flag_v42 = v22;

}
let v23 = *inv_return_flag_v42;
if v23 {
let v29 = &(*v179)[v68];
let v30 = *v29;
let v35 = &(*v178)[v68];
let v36 = *v35;
let v37 = v30 * v36;
let v41 = &(*v177)[v68];
*v41 = v37;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v12: array<vec2<f32>>;
@group(0) @binding(1) var<storage, read> v7: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn kernel_binop_c_f32_n_2(@builtin(workgroup_id) v138: vec3<u32>, @builtin(num_workgroups) v140: vec3<u32>, @builtin(local_invocation_index) v147: u32) {
let v177 = &v12;
let v178 = &v7;
let v179 = &v2;
var<function> inv_return_flag_v42_store: bool= true;
let inv_return_flag_v42 = &inv_return_flag_v42_store;
let v11 = info_var.scalars_usize[2];
let v45 = info_var.static_meta[2];
let v139 = v138[2];
let v47 = u32(v139);
let v141 = v140[1];
let v49 = u32(v141);
let v50 = v47 * v49;
let v142 = v140[0];
let v52 = u32(v142);
let v53 = v50 * v52;
let v143 = v138[1];
let v55 = u32(v143);
let v58 = v55 * v52;
let v59 = v53 + v58;
let v145 = v138[0];
let v61 = u32(v145);
let v62 = v59 + v61;
let v173 = u32(16);
let v65 = v62 * v173;
let v148 = v147;
let v67 = u32(v148);
let v68 = v65 + v67;
let v17 = v68 < v11;
let v19 = v68 < v45;
let v20 = v17 && v19;
let v21 = !v20;
if v21 {
let v22 = false;
*inv_return_flag_v42 = v22;

}
let v23 = *inv_return_flag_v42;
if v23 {
let v29 = &(*v179)[v68];
let v30 = *v29;
let v35 = &(*v178)[v68];
let v36 = *v35;
let v37 = v30 * v36;
let v41 = &(*v177)[v68];
*v41 = v37;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v12: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 1, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v138: vec3<u32>, @builtin(num_workgroups) v140: vec3<u32>, @builtin(local_invocation_index) v147: u32) {
let v177 = &v12;
let v178 = &v7;
let v179 = &v2;
var<function> inv_return_flag_v42_store: bool= true;
let inv_return_flag_v42 = &inv_return_flag_v42_store;
let v11 = info_var.scalars_usize[2];
let v45 = info_var.static_meta[2];
let v139 = v138[2];
let v47 = u32(v139);
let v141 = v140[1];
let v49 = u32(v141);
let v50 = v47 * v49;
let v142 = v140[0];
let v52 = u32(v142);
let v53 = v50 * v52;
let v143 = v138[1];
let v55 = u32(v143);
let v58 = v55 * v52;
let v59 = v53 + v58;
let v145 = v138[0];
let v61 = u32(v145);
let v62 = v59 + v61;
let v173 = u32(4);
let v65 = v62 * v173;
let v148 = v147;
let v67 = u32(v148);
let v68 = v65 + v67;
let v17 = v68 < v11;
let v19 = v68 < v45;
let v20 = v17 && v19;
let v21 = !v20;
if v21 {
let v22 = false;
*inv_return_flag_v42 = v22;

}
let v23 = *inv_return_flag_v42;
if v23 {
let v29 = &(*v179)[v68];
let v30 = *v29;
let v35 = &(*v178)[v68];
let v36 = *v35;
let v37 = v30 * v36;
let v41 = &(*v177)[v68];
*v41 = v37;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v12: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 2, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v138: vec3<u32>, @builtin(num_workgroups) v140: vec3<u32>, @builtin(local_invocation_index) v147: u32) {
let v177 = &v12;
let v178 = &v7;
let v179 = &v2;
var<function> inv_return_flag_v42_store: bool= true;
let inv_return_flag_v42 = &inv_return_flag_v42_store;
let v11 = info_var.scalars_usize[2];
let v45 = info_var.static_meta[2];
let v139 = v138[2];
let v47 = u32(v139);
let v141 = v140[1];
let v49 = u32(v141);
let v50 = v47 * v49;
let v142 = v140[0];
let v52 = u32(v142);
let v53 = v50 * v52;
let v143 = v138[1];
let v55 = u32(v143);
let v58 = v55 * v52;
let v59 = v53 + v58;
let v145 = v138[0];
let v61 = u32(v145);
let v62 = v59 + v61;
let v173 = u32(8);
let v65 = v62 * v173;
let v148 = v147;
let v67 = u32(v148);
let v68 = v65 + v67;
let v17 = v68 < v11;
let v19 = v68 < v45;
let v20 = v17 && v19;
let v21 = !v20;
if v21 {
let v22 = false;
*inv_return_flag_v42 = v22;

}
let v23 = *inv_return_flag_v42;
if v23 {
let v29 = &(*v179)[v68];
let v30 = *v29;
let v35 = &(*v178)[v68];
let v36 = *v35;
let v37 = v30 * v36;
let v41 = &(*v177)[v68];
*v41 = v37;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v12: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v138: vec3<u32>, @builtin(num_workgroups) v140: vec3<u32>, @builtin(local_invocation_index) v147: u32) {
let v177 = &v12;
let v178 = &v7;
let v179 = &v2;
var<function> inv_return_flag_v42_store: bool= true;
let inv_return_flag_v42 = &inv_return_flag_v42_store;
let v11 = info_var.scalars_usize[2];
let v45 = info_var.static_meta[2];
let v139 = v138[2];
let v47 = u32(v139);
let v141 = v140[1];
let v49 = u32(v141);
let v50 = v47 * v49;
let v142 = v140[0];
let v52 = u32(v142);
let v53 = v50 * v52;
let v143 = v138[1];
let v55 = u32(v143);
let v58 = v55 * v52;
let v59 = v53 + v58;
let v145 = v138[0];
let v61 = u32(v145);
let v62 = v59 + v61;
let v173 = u32(32);
let v65 = v62 * v173;
let v148 = v147;
let v67 = u32(v148);
let v68 = v65 + v67;
let v17 = v68 < v11;
let v19 = v68 < v45;
let v20 = v17 && v19;
let v21 = !v20;
if v21 {
let v22 = false;
*inv_return_flag_v42 = v22;

}
let v23 = *inv_return_flag_v42;
if v23 {
let v29 = &(*v179)[v68];
let v30 = *v29;
let v35 = &(*v178)[v68];
let v36 = *v35;
let v37 = v30 * v36;
let v41 = &(*v177)[v68];
*v41 = v37;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v12: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v2: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 4>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_4(@builtin(workgroup_id) v138: vec3<u32>, @builtin(num_workgroups) v140: vec3<u32>, @builtin(local_invocation_index) v147: u32) {
let v177 = &v12;
let v178 = &v7;
let v179 = &v2;
var<function> inv_return_flag_v42_store: bool= true;
let inv_return_flag_v42 = &inv_return_flag_v42_store;
let v11 = info_var.scalars_usize[2];
let v45 = info_var.static_meta[2];
let v139 = v138[2];
let v47 = u32(v139);
let v141 = v140[1];
let v49 = u32(v141);
let v50 = v47 * v49;
let v142 = v140[0];
let v52 = u32(v142);
let v53 = v50 * v52;
let v143 = v138[1];
let v55 = u32(v143);
let v58 = v55 * v52;
let v59 = v53 + v58;
let v145 = v138[0];
let v61 = u32(v145);
let v62 = v59 + v61;
let v173 = u32(32);
let v65 = v62 * v173;
let v148 = v147;
let v67 = u32(v148);
let v68 = v65 + v67;
let v17 = v68 < v11;
let v19 = v68 < v45;
let v20 = v17 && v19;
let v21 = !v20;
if v21 {
let v22 = false;
*inv_return_flag_v42 = v22;

}
let v23 = *inv_return_flag_v42;
if v23 {
let v29 = &(*v179)[v68];
let v30 = *v29;
let v35 = &(*v178)[v68];
let v36 = *v35;
let v37 = v30 - v36;
let v41 = &(*v177)[v68];
*v41 = v37;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v13: array<f32>;
@group(0) @binding(1) var<storage, read> v8: array<i32>;
@group(0) @binding(0) var<storage, read> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 10>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn gather_kernel_t_f32_i_i32(@builtin(workgroup_id) v183: vec3<u32>, @builtin(num_workgroups) v185: vec3<u32>, @builtin(local_invocation_index) v192: u32) {
let v222 = &v13;
let v223 = &v8;
let v224 = &v1;
var<function> inv_return_flag_v81_store: bool= true;
let inv_return_flag_v81 = &inv_return_flag_v81_store;
let v5 = u32(0);
let v7 = info_var.scalars_usize[2];
let v83 = info_var.static_meta[1];
let v17 = info_var.scalars_usize[4];
let v18 = info_var.scalars_usize[5];
let v19 = info_var.scalars_usize[6];
let v20 = info_var.scalars_usize[7];
let v21 = info_var.scalars_usize[8];
let v184 = v183[2];
let v92 = u32(v184);
let v186 = v185[1];
let v94 = u32(v186);
let v95 = v92 * v94;
let v187 = v185[0];
let v97 = u32(v187);
let v98 = v95 * v97;
let v188 = v183[1];
let v100 = u32(v188);
let v103 = v100 * v97;
let v104 = v98 + v103;
let v190 = v183[0];
let v106 = u32(v190);
let v107 = v104 + v106;
let v218 = u32(16);
let v110 = v107 * v218;
let v193 = v192;
let v112 = u32(v193);
let v113 = v110 + v112;
let v23 = v113 < v7;
let v25 = v113 < v83;
let v26 = v23 && v25;
let v27 = !v26;
if v27 {
let v28 = false;
*inv_return_flag_v81 = v28;

}
let v29 = *inv_return_flag_v81;
if v29 {
var<function> v85_store: u32;
let v85 = &v85_store;
*v85 = v5;
var<function> v86_store: u32;
let v86 = &v86_store;
*v86 = v113;
let v38 = *v86;
let v39 = v38 / v20;
let v40 = v39 * v20;
let v42 = v38 - v40;
let v43 = v42 * v18;
let v44 = *v85;
let v45 = v44 + v43;
*v85 = v45;
*v86 = v39;
let v46 = *v86;
let v47 = v46 / v19;
let v48 = v47 * v19;
let v50 = v46 - v48;
let v51 = v50 * v17;
let v52 = *v85;
let v53 = v52 + v51;
*v85 = v53;
*v86 = v47;
let v54 = *v85;
var<function> v87_store: u32;
let v87 = &v87_store;
*v87 = v54;
let v62 = &(*v223)[v113];
let v63 = *v62;
let v64 = u32(v63);
let v88 = info_var.static_meta[4];
let v89 = v88 + v21;
let v90 = info_var.dynamic_meta[v89];
let v67 = v64 * v90;
let v68 = *v87;
let v69 = v68 + v67;
*v87 = v69;
let v73 = *v87;
let v75 = &(*v224)[v73];
let v76 = *v75;
let v80 = &(*v222)[v113];
*v80 = v76;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v13: array<f32>;
@group(0) @binding(1) var<storage, read> v8: array<i32>;
@group(0) @binding(0) var<storage, read> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 10>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn gather_kernel_t_f32_i_i32(@builtin(workgroup_id) v183: vec3<u32>, @builtin(num_workgroups) v185: vec3<u32>, @builtin(local_invocation_index) v192: u32) {
let v222 = &v13;
let v223 = &v8;
let v224 = &v1;
var<function> inv_return_flag_v81_store: bool= true;
let inv_return_flag_v81 = &inv_return_flag_v81_store;
let v5 = u32(0);
let v7 = info_var.scalars_usize[2];
let v83 = info_var.static_meta[1];
let v17 = info_var.scalars_usize[4];
let v18 = info_var.scalars_usize[5];
let v19 = info_var.scalars_usize[6];
let v20 = info_var.scalars_usize[7];
let v21 = info_var.scalars_usize[8];
let v184 = v183[2];
let v92 = u32(v184);
let v186 = v185[1];
let v94 = u32(v186);
let v95 = v92 * v94;
let v187 = v185[0];
let v97 = u32(v187);
let v98 = v95 * v97;
let v188 = v183[1];
let v100 = u32(v188);
let v103 = v100 * v97;
let v104 = v98 + v103;
let v190 = v183[0];
let v106 = u32(v190);
let v107 = v104 + v106;
let v218 = u32(32);
let v110 = v107 * v218;
let v193 = v192;
let v112 = u32(v193);
let v113 = v110 + v112;
let v23 = v113 < v7;
let v25 = v113 < v83;
let v26 = v23 && v25;
let v27 = !v26;
if v27 {
let v28 = false;
*inv_return_flag_v81 = v28;

}
let v29 = *inv_return_flag_v81;
if v29 {
var<function> v85_store: u32;
let v85 = &v85_store;
*v85 = v5;
var<function> v86_store: u32;
let v86 = &v86_store;
*v86 = v113;
let v38 = *v86;
let v39 = v38 / v20;
let v40 = v39 * v20;
let v42 = v38 - v40;
let v43 = v42 * v18;
let v44 = *v85;
let v45 = v44 + v43;
*v85 = v45;
*v86 = v39;
let v46 = *v86;
let v47 = v46 / v19;
let v48 = v47 * v19;
let v50 = v46 - v48;
let v51 = v50 * v17;
let v52 = *v85;
let v53 = v52 + v51;
*v85 = v53;
*v86 = v47;
let v54 = *v85;
var<function> v87_store: u32;
let v87 = &v87_store;
*v87 = v54;
let v62 = &(*v223)[v113];
let v63 = *v62;
let v64 = u32(v63);
let v88 = info_var.static_meta[4];
let v89 = v88 + v21;
let v90 = info_var.dynamic_meta[v89];
let v67 = v64 * v90;
let v68 = *v87;
let v69 = v68 + v67;
*v87 = v69;
let v73 = *v87;
let v75 = &(*v224)[v73];
let v76 = *v75;
let v80 = &(*v222)[v113];
*v80 = v76;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v13: array<f32>;
@group(0) @binding(1) var<storage, read> v8: array<i32>;
@group(0) @binding(0) var<storage, read> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn select_kernel_t_f32_i_i32(@builtin(workgroup_id) v167: vec3<u32>, @builtin(num_workgroups) v169: vec3<u32>, @builtin(local_invocation_index) v176: u32) {
let v197 = &v13;
let v198 = &v8;
let v199 = &v1;
var<function> inv_return_flag_v84_store: bool= true;
let inv_return_flag_v84 = &inv_return_flag_v84_store;
let v5 = u32(0);
let v12 = info_var.scalars_usize[3];
let v17 = info_var.scalars_usize[4];
let v18 = info_var.scalars_usize[5];
let v19 = info_var.scalars_usize[6];
let v168 = v167[2];
let v99 = u32(v168);
let v170 = v169[1];
let v101 = u32(v170);
let v102 = v99 * v101;
let v171 = v169[0];
let v104 = u32(v171);
let v105 = v102 * v104;
let v172 = v167[1];
let v107 = u32(v172);
let v110 = v107 * v104;
let v111 = v105 + v110;
let v174 = v167[0];
let v113 = u32(v174);
let v114 = v111 + v113;
let v194 = u32(16);
let v117 = v114 * v194;
let v177 = v176;
let v119 = u32(v177);
let v120 = v117 + v119;
let v21 = v120 >= v12;
if v21 {
let v22 = false;
*inv_return_flag_v84 = v22;

}
let v23 = *inv_return_flag_v84;
if v23 {
var<function> v88_store: u32;
let v88 = &v88_store;
*v88 = v120;
var<function> v89_store: u32;
let v89 = &v89_store;
*v89 = v5;
let v29 = *v88;
let v30 = v29 / v18;
let v31 = v30 * v18;
let v33 = v29 - v31;
var<function> v90_store: u32;
let v90 = &v90_store;
*v90 = v33;
*v88 = v30;
let v35 = u32(1);
let v36 = v35 == v19;
if v36 {
let v39 = *v90;
let v41 = &(*v198)[v39];
let v42 = *v41;
let v43 = u32(v42);
*v90 = v43;

}
let v91 = info_var.static_meta[4];
let v92 = v91 + v35;
let v93 = info_var.dynamic_meta[v92];
let v47 = *v90;
let v48 = v47 * v93;
let v49 = *v89;
let v50 = v49 + v48;
*v89 = v50;
let v51 = *v88;
let v52 = v51 / v17;
let v53 = v52 * v17;
let v55 = v51 - v53;
var<function> v94_store: u32;
let v94 = &v94_store;
*v94 = v55;
*v88 = v52;
let v58 = v5 == v19;
if v58 {
let v61 = *v94;
let v63 = &(*v198)[v61];
let v64 = *v63;
let v65 = u32(v64);
*v94 = v65;

}
let v97 = info_var.dynamic_meta[v91];
let v69 = *v94;
let v70 = v69 * v97;
let v71 = *v89;
let v72 = v71 + v70;
*v89 = v72;
let v76 = *v89;
let v78 = &(*v199)[v76];
let v79 = *v78;
let v83 = &(*v197)[v120];
*v83 = v79;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v13: array<f32>;
@group(0) @binding(1) var<storage, read> v8: array<i32>;
@group(0) @binding(0) var<storage, read> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn select_kernel_t_f32_i_i32(@builtin(workgroup_id) v167: vec3<u32>, @builtin(num_workgroups) v169: vec3<u32>, @builtin(local_invocation_index) v176: u32) {
let v197 = &v13;
let v198 = &v8;
let v199 = &v1;
var<function> inv_return_flag_v84_store: bool= true;
let inv_return_flag_v84 = &inv_return_flag_v84_store;
let v5 = u32(0);
let v12 = info_var.scalars_usize[3];
let v17 = info_var.scalars_usize[4];
let v18 = info_var.scalars_usize[5];
let v19 = info_var.scalars_usize[6];
let v168 = v167[2];
let v99 = u32(v168);
let v170 = v169[1];
let v101 = u32(v170);
let v102 = v99 * v101;
let v171 = v169[0];
let v104 = u32(v171);
let v105 = v102 * v104;
let v172 = v167[1];
let v107 = u32(v172);
let v110 = v107 * v104;
let v111 = v105 + v110;
let v174 = v167[0];
let v113 = u32(v174);
let v114 = v111 + v113;
let v194 = u32(32);
let v117 = v114 * v194;
let v177 = v176;
let v119 = u32(v177);
let v120 = v117 + v119;
let v21 = v120 >= v12;
if v21 {
let v22 = false;
*inv_return_flag_v84 = v22;

}
let v23 = *inv_return_flag_v84;
if v23 {
var<function> v88_store: u32;
let v88 = &v88_store;
*v88 = v120;
var<function> v89_store: u32;
let v89 = &v89_store;
*v89 = v5;
let v29 = *v88;
let v30 = v29 / v18;
let v31 = v30 * v18;
let v33 = v29 - v31;
var<function> v90_store: u32;
let v90 = &v90_store;
*v90 = v33;
*v88 = v30;
let v35 = u32(1);
let v36 = v35 == v19;
if v36 {
let v39 = *v90;
let v41 = &(*v198)[v39];
let v42 = *v41;
let v43 = u32(v42);
*v90 = v43;

}
let v91 = info_var.static_meta[4];
let v92 = v91 + v35;
let v93 = info_var.dynamic_meta[v92];
let v47 = *v90;
let v48 = v47 * v93;
let v49 = *v89;
let v50 = v49 + v48;
*v89 = v50;
let v51 = *v88;
let v52 = v51 / v17;
let v53 = v52 * v17;
let v55 = v51 - v53;
var<function> v94_store: u32;
let v94 = &v94_store;
*v94 = v55;
*v88 = v52;
let v58 = v5 == v19;
if v58 {
let v61 = *v94;
let v63 = &(*v198)[v61];
let v64 = *v63;
let v65 = u32(v64);
*v94 = v65;

}
let v97 = info_var.dynamic_meta[v91];
let v69 = *v94;
let v70 = v69 * v97;
let v71 = *v89;
let v72 = v71 + v70;
*v89 = v72;
let v76 = *v89;
let v78 = &(*v199)[v76];
let v79 = *v78;
let v83 = &(*v197)[v120];
*v83 = v79;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v13: array<i32>;
@group(0) @binding(1) var<storage, read> v8: array<i32>;
@group(0) @binding(0) var<storage, read> v1: array<i32>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 6>, dynamic_meta: array<u32> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn select_kernel_t_i32_i_i32(@builtin(workgroup_id) v167: vec3<u32>, @builtin(num_workgroups) v169: vec3<u32>, @builtin(local_invocation_index) v176: u32) {
let v197 = &v13;
let v198 = &v8;
let v199 = &v1;
var<function> inv_return_flag_v84_store: bool= true;
let inv_return_flag_v84 = &inv_return_flag_v84_store;
let v5 = u32(0);
let v12 = info_var.scalars_usize[3];
let v17 = info_var.scalars_usize[4];
let v18 = info_var.scalars_usize[5];
let v19 = info_var.scalars_usize[6];
let v168 = v167[2];
let v99 = u32(v168);
let v170 = v169[1];
let v101 = u32(v170);
let v102 = v99 * v101;
let v171 = v169[0];
let v104 = u32(v171);
let v105 = v102 * v104;
let v172 = v167[1];
let v107 = u32(v172);
let v110 = v107 * v104;
let v111 = v105 + v110;
let v174 = v167[0];
let v113 = u32(v174);
let v114 = v111 + v113;
let v194 = u32(32);
let v117 = v114 * v194;
let v177 = v176;
let v119 = u32(v177);
let v120 = v117 + v119;
let v21 = v120 >= v12;
if v21 {
let v22 = false;
*inv_return_flag_v84 = v22;

}
let v23 = *inv_return_flag_v84;
if v23 {
var<function> v88_store: u32;
let v88 = &v88_store;
*v88 = v120;
var<function> v89_store: u32;
let v89 = &v89_store;
*v89 = v5;
let v29 = *v88;
let v30 = v29 / v18;
let v31 = v30 * v18;
let v33 = v29 - v31;
var<function> v90_store: u32;
let v90 = &v90_store;
*v90 = v33;
*v88 = v30;
let v35 = u32(1);
let v36 = v35 == v19;
if v36 {
let v39 = *v90;
let v41 = &(*v198)[v39];
let v42 = *v41;
let v43 = u32(v42);
*v90 = v43;

}
let v91 = info_var.static_meta[4];
let v92 = v91 + v35;
let v93 = info_var.dynamic_meta[v92];
let v47 = *v90;
let v48 = v47 * v93;
let v49 = *v89;
let v50 = v49 + v48;
*v89 = v50;
let v51 = *v88;
let v52 = v51 / v17;
let v53 = v52 * v17;
let v55 = v51 - v53;
var<function> v94_store: u32;
let v94 = &v94_store;
*v94 = v55;
*v88 = v52;
let v58 = v5 == v19;
if v58 {
let v61 = *v94;
let v63 = &(*v198)[v61];
let v64 = *v63;
let v65 = u32(v64);
*v94 = v65;

}
let v97 = info_var.dynamic_meta[v91];
let v69 = *v94;
let v70 = v69 * v97;
let v71 = *v89;
let v72 = v71 + v70;
*v89 = v72;
let v76 = *v89;
let v78 = &(*v199)[v76];
let v79 = *v78;
let v83 = &(*v197)[v120];
*v83 = v79;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v14: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, scalars_i32: array<i32, 2>, scalars_u32: array<u32, 8>, static_meta: array<u32, 8>, dynamic_meta: array<u32> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn direct_conv2d_kernel_e_f32_nin_1_nout_4(@builtin(workgroup_id) v350: vec3<u32>, @builtin(num_workgroups) v352: vec3<u32>, @builtin(local_invocation_index) v359: u32) {
let v385 = &v14;
let v386 = &v7;
let v387 = &v1;
var<function> inv_return_flag_v235_store: bool= true;
let inv_return_flag_v235 = &inv_return_flag_v235_store;
let v9 = info_var.scalars_usize[3];
let v13 = info_var.scalars_usize[4];
let v238 = info_var.static_meta[2];
let v18 = info_var.scalars_u32[0];
let v19 = info_var.scalars_u32[1];
let v20 = info_var.scalars_i32[0];
let v21 = info_var.scalars_u32[2];
let v22 = info_var.scalars_u32[3];
let v23 = info_var.scalars_i32[1];
let v24 = info_var.scalars_u32[4];
let v25 = info_var.scalars_u32[5];
let v26 = info_var.scalars_u32[6];
let v27 = info_var.scalars_u32[7];
let v351 = v350[2];
let v282 = u32(v351);
let v353 = v352[1];
let v284 = u32(v353);
let v285 = v282 * v284;
let v354 = v352[0];
let v287 = u32(v354);
let v288 = v285 * v287;
let v355 = v350[1];
let v290 = u32(v355);
let v293 = v290 * v287;
let v294 = v288 + v293;
let v357 = v350[0];
let v296 = u32(v357);
let v297 = v294 + v296;
let v377 = u32(32);
let v300 = v297 * v377;
let v360 = v359;
let v302 = u32(v360);
let v303 = v300 + v302;
let v29 = v303 < v13;
let v31 = v303 < v238;
let v32 = v29 && v31;
let v33 = !v32;
if v33 {
let v34 = false;
*inv_return_flag_v235 = v34;

}
let v35 = *inv_return_flag_v235;
if v35 {
let v38 = u32(4);
let v39 = v303 * v38;
let v40 = u32(1);
let v41 = v9 - v40;
let v239 = info_var.static_meta[4];
let v240 = v239 + v41;
let v241 = info_var.dynamic_meta[v240];
let v44 = u32(v241);
let v45 = u32(v39);
let v46 = v45 / v27;
let v47 = v46 * v27;
let v48 = v45 - v47;
var<function> v242_store: u32;
let v242 = &v242_store;
*v242 = v46;
let v50 = *v242;
let v51 = v50 / v26;
let v52 = v51 * v26;
let v54 = v50 - v52;
*v242 = v51;
let v55 = *v242;
let v56 = v55 / v25;
let v57 = v56 * v25;
let v59 = v55 - v57;
*v242 = v56;
let v60 = v48 / v24;
let v61 = v44 * v60;
let v62 = f32(0.0);
let v63 = vec4<f32>(v62);
var<function> v243_store: vec4<f32>;
let v243 = &v243_store;
*v243 = v63;
let v65 = *v242;
let v66 = u32(v65);
let v244 = info_var.static_meta[5];
let v246 = info_var.dynamic_meta[v244];
let v70 = v66 * v246;
let v71 = u32(v61);
let v72 = v70 + v71;
let v247 = info_var.static_meta[6];
let v249 = info_var.dynamic_meta[v247];
let v254 = v244 + v40;
let v255 = info_var.dynamic_meta[v254];
let v257 = v239 + v40;
let v258 = info_var.dynamic_meta[v257];
let v86 = u32(v258);
let v260 = v247 + v40;
let v261 = info_var.dynamic_meta[v260];
let v90 = u32(2);
let v266 = v244 + v90;
let v267 = info_var.dynamic_meta[v266];
let v269 = v239 + v90;
let v270 = info_var.dynamic_meta[v269];
let v100 = u32(v270);
let v272 = v247 + v90;
let v273 = info_var.dynamic_meta[v272];
let v104 = u32(v48);
let v105 = v104 * v249;
let v111 = u32(0);
let v112 = u32(1);
for(var v113: u32 = v111; v113 < v86; v113 += v112) {
let v115 = v59 * v18;
let v116 = v113 * v19;
let v117 = v115 + v116;
let v118 = i32(v117);
let v119 = v118 - v20;
let v120 = u32(v119);
let v121 = v120 * v255;
let v122 = v72 + v121;
let v123 = u32(v113);
let v124 = v123 * v261;
let v125 = v105 + v124;
let v126 = true;
var<function> v276_store: bool;
let v276 = &v276_store;
*v276 = v126;
for(var v131: u32 = v111; v131 < v100; v131 += v112) {
let v133 = v54 * v21;
let v134 = v131 * v22;
let v135 = v133 + v134;
let v136 = i32(v135);
let v137 = v136 - v23;
let v138 = u32(v137);
let v139 = v138 * v267;
let v140 = v122 + v139;
let v141 = u32(v131);
let v142 = v141 * v273;
let v143 = v125 + v142;
var<function> v278_store: bool;
let v278 = &v278_store;
let v145 = *v276;
*v278 = v145;
let v146 = *v278;
if v146 {
for(var v151: u32 = v111; v151 < v44; v151 += v112) {
let v153 = u32(v151);
let v154 = v140 + v153;
let v156 = v143 + v153;
var<function> v280_store: u32;
let v280 = &v280_store;
*v280 = v156;
let v163 = &(*v387)[v154];
let v164 = *v163;
let v165 = *v280;
let v171 = &(*v386)[v165];
let v172 = *v171;
let v174 = *v243;
let v175 = v174[0];
let v381 = fma(v164, v172, v175);
let v178 = vec4<f32>(v381, v174[1], v174[2], v174[3]);
*v243 = v178;
let v179 = *v280;
let v180 = v179 + v249;
*v280 = v180;
let v181 = *v280;
let v187 = &(*v386)[v181];
let v188 = *v187;
let v190 = *v243;
let v191 = v190[1];
let v382 = fma(v164, v188, v191);
let v194 = vec4<f32>(v190[0], v382, v190[2], v190[3]);
*v243 = v194;
let v195 = *v280;
let v196 = v195 + v249;
*v280 = v196;
let v197 = *v280;
let v203 = &(*v386)[v197];
let v204 = *v203;
let v206 = *v243;
let v207 = v206[2];
let v383 = fma(v164, v204, v207);
let v210 = vec4<f32>(v206[0], v206[1], v383, v206[3]);
*v243 = v210;
let v211 = *v280;
let v212 = v211 + v249;
*v280 = v212;
let v213 = *v280;
let v219 = &(*v386)[v213];
let v220 = *v219;
let v222 = *v243;
let v223 = v222[3];
let v384 = fma(v164, v220, v223);
let v226 = vec4<f32>(v222[0], v222[1], v222[2], v384);
*v243 = v226;
let v227 = *v280;
let v228 = v227 + v249;
*v280 = v228;

}

}

}

}
let v233 = &(*v385)[v303];
let v234 = *v243;
*v233 = v234;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v14: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> v7: array<f32>;
@group(0) @binding(0) var<storage, read> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 6>, scalars_i32: array<i32, 2>, scalars_u32: array<u32, 8>, static_meta: array<u32, 8>, dynamic_meta: array<u32> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn direct_conv2d_kernel_e_f32_nin_1_nout_4(@builtin(workgroup_id) v364: vec3<u32>, @builtin(num_workgroups) v366: vec3<u32>, @builtin(local_invocation_index) v373: u32) {
let v399 = &v14;
let v400 = &v7;
let v401 = &v1;
var<function> inv_return_flag_v249_store: bool= true;
let inv_return_flag_v249 = &inv_return_flag_v249_store;
let v9 = info_var.scalars_usize[3];
let v13 = info_var.scalars_usize[4];
let v252 = info_var.static_meta[2];
let v18 = info_var.scalars_u32[0];
let v19 = info_var.scalars_u32[1];
let v20 = info_var.scalars_i32[0];
let v21 = info_var.scalars_u32[2];
let v22 = info_var.scalars_u32[3];
let v23 = info_var.scalars_i32[1];
let v24 = info_var.scalars_u32[4];
let v25 = info_var.scalars_u32[5];
let v26 = info_var.scalars_u32[6];
let v27 = info_var.scalars_u32[7];
let v365 = v364[2];
let v296 = u32(v365);
let v367 = v366[1];
let v298 = u32(v367);
let v299 = v296 * v298;
let v368 = v366[0];
let v301 = u32(v368);
let v302 = v299 * v301;
let v369 = v364[1];
let v304 = u32(v369);
let v307 = v304 * v301;
let v308 = v302 + v307;
let v371 = v364[0];
let v310 = u32(v371);
let v311 = v308 + v310;
let v391 = u32(32);
let v314 = v311 * v391;
let v374 = v373;
let v316 = u32(v374);
let v317 = v314 + v316;
let v29 = v317 < v13;
let v31 = v317 < v252;
let v32 = v29 && v31;
let v33 = !v32;
if v33 {
let v34 = false;
*inv_return_flag_v249 = v34;

}
let v35 = *inv_return_flag_v249;
if v35 {
let v38 = u32(4);
let v39 = v317 * v38;
let v40 = u32(1);
let v41 = v9 - v40;
let v253 = info_var.static_meta[4];
let v254 = v253 + v41;
let v255 = info_var.dynamic_meta[v254];
let v44 = u32(v255);
let v45 = u32(v39);
let v46 = v45 / v27;
let v47 = v46 * v27;
let v48 = v45 - v47;
var<function> v256_store: u32;
let v256 = &v256_store;
*v256 = v46;
let v50 = *v256;
let v51 = v50 / v26;
let v52 = v51 * v26;
let v54 = v50 - v52;
*v256 = v51;
let v55 = *v256;
let v56 = v55 / v25;
let v57 = v56 * v25;
let v59 = v55 - v57;
*v256 = v56;
let v60 = v48 / v24;
let v61 = v44 * v60;
let v62 = f32(0.0);
let v63 = vec4<f32>(v62);
var<function> v257_store: vec4<f32>;
let v257 = &v257_store;
*v257 = v63;
let v65 = *v256;
let v66 = u32(v65);
let v258 = info_var.static_meta[5];
let v260 = info_var.dynamic_meta[v258];
let v70 = v66 * v260;
let v71 = u32(v61);
let v72 = v70 + v71;
let v261 = info_var.static_meta[6];
let v263 = info_var.dynamic_meta[v261];
let v264 = info_var.static_meta[3];
let v265 = v264 + v40;
let v266 = info_var.dynamic_meta[v265];
let v79 = u32(v266);
let v268 = v258 + v40;
let v269 = info_var.dynamic_meta[v268];
let v271 = v253 + v40;
let v272 = info_var.dynamic_meta[v271];
let v86 = u32(v272);
let v274 = v261 + v40;
let v275 = info_var.dynamic_meta[v274];
let v90 = u32(2);
let v277 = v264 + v90;
let v278 = info_var.dynamic_meta[v277];
let v93 = u32(v278);
let v280 = v258 + v90;
let v281 = info_var.dynamic_meta[v280];
let v283 = v253 + v90;
let v284 = info_var.dynamic_meta[v283];
let v100 = u32(v284);
let v286 = v261 + v90;
let v287 = info_var.dynamic_meta[v286];
let v104 = u32(v48);
let v105 = v104 * v263;
let v111 = u32(0);
let v112 = u32(1);
for(var v113: u32 = v111; v113 < v86; v113 += v112) {
let v115 = v59 * v18;
let v116 = v113 * v19;
let v117 = v115 + v116;
let v118 = i32(v117);
let v119 = v118 - v20;
let v120 = u32(v119);
let v121 = v120 * v269;
let v122 = v72 + v121;
let v123 = u32(v113);
let v124 = v123 * v275;
let v125 = v105 + v124;
let v126 = true;
var<function> v290_store: bool;
let v290 = &v290_store;
*v290 = v126;
let v129 = i32(0);
let v130 = v119 >= v129;
let v131 = u32(v119);
let v132 = v131 < v79;
let v133 = v130 && v132;
let v134 = *v290;
let v135 = v134 && v133;
*v290 = v135;
for(var v138: u32 = v111; v138 < v100; v138 += v112) {
let v140 = v54 * v21;
let v141 = v138 * v22;
let v142 = v140 + v141;
let v143 = i32(v142);
let v144 = v143 - v23;
let v145 = u32(v144);
let v146 = v145 * v281;
let v147 = v122 + v146;
let v148 = u32(v138);
let v149 = v148 * v287;
let v150 = v125 + v149;
var<function> v292_store: bool;
let v292 = &v292_store;
let v152 = *v290;
*v292 = v152;
let v154 = v144 >= v129;
let v155 = u32(v144);
let v156 = v155 < v93;
let v157 = v154 && v156;
let v158 = *v292;
let v159 = v158 && v157;
*v292 = v159;
let v160 = *v292;
if v160 {
for(var v165: u32 = v111; v165 < v44; v165 += v112) {
let v167 = u32(v165);
let v168 = v147 + v167;
let v170 = v150 + v167;
var<function> v294_store: u32;
let v294 = &v294_store;
*v294 = v170;
let v177 = &(*v401)[v168];
let v178 = *v177;
let v179 = *v294;
let v185 = &(*v400)[v179];
let v186 = *v185;
let v188 = *v257;
let v189 = v188[0];
let v395 = fma(v178, v186, v189);
let v192 = vec4<f32>(v395, v188[1], v188[2], v188[3]);
*v257 = v192;
let v193 = *v294;
let v194 = v193 + v263;
*v294 = v194;
let v195 = *v294;
let v201 = &(*v400)[v195];
let v202 = *v201;
let v204 = *v257;
let v205 = v204[1];
let v396 = fma(v178, v202, v205);
let v208 = vec4<f32>(v204[0], v396, v204[2], v204[3]);
*v257 = v208;
let v209 = *v294;
let v210 = v209 + v263;
*v294 = v210;
let v211 = *v294;
let v217 = &(*v400)[v211];
let v218 = *v217;
let v220 = *v257;
let v221 = v220[2];
let v397 = fma(v178, v218, v221);
let v224 = vec4<f32>(v220[0], v220[1], v397, v220[3]);
*v257 = v224;
let v225 = *v294;
let v226 = v225 + v263;
*v294 = v226;
let v227 = *v294;
let v233 = &(*v400)[v227];
let v234 = *v233;
let v236 = *v257;
let v237 = v236[3];
let v398 = fma(v178, v234, v237);
let v240 = vec4<f32>(v236[0], v236[1], v236[2], v398);
*v257 = v240;
let v241 = *v294;
let v242 = v241 + v263;
*v294 = v242;

}

}

}

}
let v247 = &(*v399)[v317];
let v248 = *v257;
*v247 = v248;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v14: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v1: array<f32>;
struct info_st { scalars_usize: array<u32, 16>, static_meta: array<u32, 8>, dynamic_meta: array<u32> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn conv_transpose2d_direct_nhwc_kernel_e_f32_n_4(@builtin(workgroup_id) v316: vec3<u32>, @builtin(num_workgroups) v318: vec3<u32>, @builtin(local_invocation_index) v325: u32) {
let v347 = &v14;
let v348 = &v7;
let v349 = &v1;
var<function> inv_return_flag_v197_store: bool= true;
let inv_return_flag_v197 = &inv_return_flag_v197_store;
let v5 = u32(0);
let v13 = info_var.scalars_usize[4];
let v18 = info_var.scalars_usize[5];
let v19 = info_var.scalars_usize[6];
let v20 = info_var.scalars_usize[7];
let v21 = info_var.scalars_usize[8];
let v22 = info_var.scalars_usize[9];
let v23 = info_var.scalars_usize[10];
let v24 = info_var.scalars_usize[11];
let v25 = info_var.scalars_usize[12];
let v26 = info_var.scalars_usize[13];
let v27 = info_var.scalars_usize[14];
let v28 = info_var.scalars_usize[15];
let v317 = v316[2];
let v248 = u32(v317);
let v319 = v318[1];
let v250 = u32(v319);
let v251 = v248 * v250;
let v320 = v318[0];
let v253 = u32(v320);
let v254 = v251 * v253;
let v321 = v316[1];
let v256 = u32(v321);
let v259 = v256 * v253;
let v260 = v254 + v259;
let v323 = v316[0];
let v262 = u32(v323);
let v263 = v260 + v262;
let v343 = u32(32);
let v266 = v263 * v343;
let v326 = v325;
let v268 = u32(v326);
let v269 = v266 + v268;
let v30 = v269 >= v13;
if v30 {
let v31 = false;
*inv_return_flag_v197 = v31;

}
let v32 = *inv_return_flag_v197;
if v32 {
let v201 = info_var.static_meta[4];
let v203 = info_var.dynamic_meta[v201];
let v37 = v203 / v28;
let v38 = u32(1);
let v205 = v201 + v38;
let v206 = info_var.dynamic_meta[v205];
let v41 = u32(2);
let v208 = v201 + v41;
let v209 = info_var.dynamic_meta[v208];
let v44 = u32(3);
let v211 = v201 + v44;
let v212 = info_var.dynamic_meta[v211];
let v48 = u32(4);
let v49 = v269 * v48;
var<function> v213_store: u32;
let v213 = &v213_store;
*v213 = v49;
let v51 = *v213;
let v52 = v51 / v21;
let v53 = v52 * v21;
let v55 = v51 - v53;
*v213 = v52;
let v56 = *v213;
let v57 = v56 / v20;
let v58 = v57 * v20;
let v60 = v56 - v58;
*v213 = v57;
let v61 = *v213;
let v62 = v61 / v19;
let v63 = v62 * v19;
let v65 = v61 - v63;
*v213 = v62;
let v66 = *v213;
let v67 = v66 / v18;
let v68 = v67 * v18;
let v70 = v66 - v68;
*v213 = v67;
let v71 = v55 / v212;
let v72 = v71 * v37;
let v73 = v72 + v37;
let v214 = info_var.static_meta[3];
let v215 = v214 + v38;
let v216 = info_var.dynamic_meta[v215];
let v77 = v65 + v26;
let v79 = v206 - v38;
let v80 = v79 * v24;
let v81 = v77 > v80;
var<function> v217_store: u32;
let v217 = &v217_store;
if v81 {
let v82 = v77 - v80;
let v83 = v82 + v22;
let v85 = v83 - v38;
let v86 = v85 / v22;
*v217 = v86;

} else {
*v217 = v5;

}
let v89 = v77 / v22;
let v91 = v89 + v38;
let v92 = min(v91, v216);
let v219 = v214 + v41;
let v220 = info_var.dynamic_meta[v219];
let v96 = v60 + v27;
let v98 = v209 - v38;
let v99 = v98 * v25;
let v100 = v96 > v99;
var<function> v221_store: u32;
let v221 = &v221_store;
if v100 {
let v101 = v96 - v99;
let v102 = v101 + v23;
let v104 = v102 - v38;
let v105 = v104 / v23;
*v221 = v105;

} else {
*v221 = v5;

}
let v108 = v96 / v23;
let v110 = v108 + v38;
let v111 = min(v110, v220);
let v222 = info_var.static_meta[5];
let v224 = info_var.dynamic_meta[v222];
let v117 = v70 * v224;
let v118 = v55 % v212;
let v119 = f32(0.0);
let v120 = vec4<f32>(v119);
var<function> v225_store: vec4<f32>;
let v225 = &v225_store;
*v225 = v120;
let v122 = *v217;
for(var v124: u32 = v122; v124 < v92; v124 += v38) {
let v126 = v124 * v22;
let v127 = v77 - v126;
let v128 = v127 % v24;
let v130 = v128 == v5;
if v130 {
let v228 = v222 + v38;
let v229 = info_var.dynamic_meta[v228];
let v134 = v124 * v229;
let v135 = v127 / v24;
let v230 = info_var.static_meta[6];
let v231 = v230 + v38;
let v232 = info_var.dynamic_meta[v231];
let v139 = v135 * v232;
let v140 = *v221;
for(var v142: u32 = v140; v142 < v111; v142 += v38) {
let v144 = v142 * v23;
let v145 = v96 - v144;
let v146 = v145 % v25;
let v148 = v146 == v5;
if v148 {
let v149 = v117 + v134;
let v235 = v222 + v41;
let v236 = info_var.dynamic_meta[v235];
let v153 = v142 * v236;
let v154 = v149 + v153;
let v155 = v118 + v139;
let v156 = v145 / v25;
let v238 = v230 + v41;
let v239 = info_var.dynamic_meta[v238];
let v160 = v156 * v239;
let v161 = v155 + v160;
for(var v163: u32 = v72; v163 < v73; v163 += v38) {
let v242 = v222 + v44;
let v243 = info_var.dynamic_meta[v242];
let v168 = v163 * v243;
let v169 = v154 + v168;
let v173 = &(*v349)[v169];
let v174 = *v173;
let v175 = vec4<f32>(v174);
let v246 = info_var.dynamic_meta[v230];
let v179 = v163 * v246;
let v180 = v161 + v179;
let v182 = v180 / v48;
let v186 = &(*v348)[v182];
let v187 = *v186;
let v189 = *v225;
let v346 = fma(v175, v187, v189);
*v225 = v346;

}

}

}

}

}
let v195 = &(*v347)[v269];
let v196 = *v225;
*v195 = v196;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v14: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, scalars_i32: array<i32, 2>, scalars_u32: array<u32, 8>, static_meta: array<u32, 8>, dynamic_meta: array<u32> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn direct_conv2d_kernel_e_f32_nin_4_nout_4(@builtin(workgroup_id) v426: vec3<u32>, @builtin(num_workgroups) v428: vec3<u32>, @builtin(local_invocation_index) v435: u32) {
let v457 = &v14;
let v458 = &v7;
let v459 = &v1;
var<function> inv_return_flag_v311_store: bool= true;
let inv_return_flag_v311 = &inv_return_flag_v311_store;
let v9 = info_var.scalars_usize[3];
let v13 = info_var.scalars_usize[4];
let v314 = info_var.static_meta[2];
let v18 = info_var.scalars_u32[0];
let v19 = info_var.scalars_u32[1];
let v20 = info_var.scalars_i32[0];
let v21 = info_var.scalars_u32[2];
let v22 = info_var.scalars_u32[3];
let v23 = info_var.scalars_i32[1];
let v24 = info_var.scalars_u32[4];
let v25 = info_var.scalars_u32[5];
let v26 = info_var.scalars_u32[6];
let v27 = info_var.scalars_u32[7];
let v427 = v426[2];
let v358 = u32(v427);
let v429 = v428[1];
let v360 = u32(v429);
let v361 = v358 * v360;
let v430 = v428[0];
let v363 = u32(v430);
let v364 = v361 * v363;
let v431 = v426[1];
let v366 = u32(v431);
let v369 = v366 * v363;
let v370 = v364 + v369;
let v433 = v426[0];
let v372 = u32(v433);
let v373 = v370 + v372;
let v453 = u32(32);
let v376 = v373 * v453;
let v436 = v435;
let v378 = u32(v436);
let v379 = v376 + v378;
let v29 = v379 < v13;
let v31 = v379 < v314;
let v32 = v29 && v31;
let v33 = !v32;
if v33 {
let v34 = false;
*inv_return_flag_v311 = v34;

}
let v35 = *inv_return_flag_v311;
if v35 {
let v38 = u32(4);
let v39 = v379 * v38;
let v40 = u32(1);
let v41 = v9 - v40;
let v315 = info_var.static_meta[4];
let v316 = v315 + v41;
let v317 = info_var.dynamic_meta[v316];
let v44 = u32(v317);
let v45 = u32(v39);
let v46 = v45 / v27;
let v47 = v46 * v27;
let v48 = v45 - v47;
var<function> v318_store: u32;
let v318 = &v318_store;
*v318 = v46;
let v50 = *v318;
let v51 = v50 / v26;
let v52 = v51 * v26;
let v54 = v50 - v52;
*v318 = v51;
let v55 = *v318;
let v56 = v55 / v25;
let v57 = v56 * v25;
let v59 = v55 - v57;
*v318 = v56;
let v60 = v48 / v24;
let v61 = v44 * v60;
let v62 = f32(0.0);
let v63 = vec4<f32>(v62);
var<function> v319_store: vec4<f32>;
let v319 = &v319_store;
*v319 = v63;
let v65 = *v318;
let v66 = u32(v65);
let v320 = info_var.static_meta[5];
let v322 = info_var.dynamic_meta[v320];
let v70 = v66 * v322;
let v71 = u32(v61);
let v72 = v70 + v71;
let v323 = info_var.static_meta[6];
let v325 = info_var.dynamic_meta[v323];
let v330 = v320 + v40;
let v331 = info_var.dynamic_meta[v330];
let v333 = v315 + v40;
let v334 = info_var.dynamic_meta[v333];
let v86 = u32(v334);
let v336 = v323 + v40;
let v337 = info_var.dynamic_meta[v336];
let v90 = u32(2);
let v342 = v320 + v90;
let v343 = info_var.dynamic_meta[v342];
let v345 = v315 + v90;
let v346 = info_var.dynamic_meta[v345];
let v100 = u32(v346);
let v348 = v323 + v90;
let v349 = info_var.dynamic_meta[v348];
let v104 = u32(v48);
let v105 = v104 * v325;
let v111 = u32(0);
let v112 = u32(1);
for(var v113: u32 = v111; v113 < v86; v113 += v112) {
let v115 = v59 * v18;
let v116 = v113 * v19;
let v117 = v115 + v116;
let v118 = i32(v117);
let v119 = v118 - v20;
let v120 = u32(v119);
let v121 = v120 * v331;
let v122 = v72 + v121;
let v123 = u32(v113);
let v124 = v123 * v337;
let v125 = v105 + v124;
let v126 = true;
var<function> v352_store: bool;
let v352 = &v352_store;
*v352 = v126;
for(var v131: u32 = v111; v131 < v100; v131 += v112) {
let v133 = v54 * v21;
let v134 = v131 * v22;
let v135 = v133 + v134;
let v136 = i32(v135);
let v137 = v136 - v23;
let v138 = u32(v137);
let v139 = v138 * v343;
let v140 = v122 + v139;
let v141 = u32(v131);
let v142 = v141 * v349;
let v143 = v125 + v142;
var<function> v354_store: bool;
let v354 = &v354_store;
let v145 = *v352;
*v354 = v145;
let v146 = *v354;
if v146 {
let v456 = u32(4);
for(var v151: u32 = v111; v151 < v44; v151 += v456) {
let v153 = u32(v151);
let v154 = v140 + v153;
let v156 = v143 + v153;
var<function> v356_store: u32;
let v356 = &v356_store;
*v356 = v156;
let v159 = v154 / v38;
let v163 = &(*v459)[v159];
let v164 = *v163;
let v165 = *v356;
let v167 = v165 / v38;
let v171 = &(*v458)[v167];
let v172 = *v171;
let v173 = v164 * v172;
let v174 = *v319;
let v175 = v174[0];
let v176 = v173[0];
let v177 = v175 + v176;
let v179 = vec4<f32>(v177, v174[1], v174[2], v174[3]);
*v319 = v179;
let v180 = *v319;
let v181 = v180[0];
let v182 = v173[1];
let v183 = v181 + v182;
let v185 = vec4<f32>(v183, v180[1], v180[2], v180[3]);
*v319 = v185;
let v186 = *v319;
let v187 = v186[0];
let v188 = v173[2];
let v189 = v187 + v188;
let v191 = vec4<f32>(v189, v186[1], v186[2], v186[3]);
*v319 = v191;
let v192 = *v319;
let v193 = v192[0];
let v194 = v173[3];
let v195 = v193 + v194;
let v197 = vec4<f32>(v195, v192[1], v192[2], v192[3]);
*v319 = v197;
let v198 = *v356;
let v199 = v198 + v325;
*v356 = v199;
let v200 = *v356;
let v202 = v200 / v38;
let v206 = &(*v458)[v202];
let v207 = *v206;
let v208 = v164 * v207;
let v209 = *v319;
let v210 = v209[1];
let v211 = v208[0];
let v212 = v210 + v211;
let v214 = vec4<f32>(v209[0], v212, v209[2], v209[3]);
*v319 = v214;
let v215 = *v319;
let v216 = v215[1];
let v217 = v208[1];
let v218 = v216 + v217;
let v220 = vec4<f32>(v215[0], v218, v215[2], v215[3]);
*v319 = v220;
let v221 = *v319;
let v222 = v221[1];
let v223 = v208[2];
let v224 = v222 + v223;
let v226 = vec4<f32>(v221[0], v224, v221[2], v221[3]);
*v319 = v226;
let v227 = *v319;
let v228 = v227[1];
let v229 = v208[3];
let v230 = v228 + v229;
let v232 = vec4<f32>(v227[0], v230, v227[2], v227[3]);
*v319 = v232;
let v233 = *v356;
let v234 = v233 + v325;
*v356 = v234;
let v235 = *v356;
let v237 = v235 / v38;
let v241 = &(*v458)[v237];
let v242 = *v241;
let v243 = v164 * v242;
let v244 = *v319;
let v245 = v244[2];
let v246 = v243[0];
let v247 = v245 + v246;
let v249 = vec4<f32>(v244[0], v244[1], v247, v244[3]);
*v319 = v249;
let v250 = *v319;
let v251 = v250[2];
let v252 = v243[1];
let v253 = v251 + v252;
let v255 = vec4<f32>(v250[0], v250[1], v253, v250[3]);
*v319 = v255;
let v256 = *v319;
let v257 = v256[2];
let v258 = v243[2];
let v259 = v257 + v258;
let v261 = vec4<f32>(v256[0], v256[1], v259, v256[3]);
*v319 = v261;
let v262 = *v319;
let v263 = v262[2];
let v264 = v243[3];
let v265 = v263 + v264;
let v267 = vec4<f32>(v262[0], v262[1], v265, v262[3]);
*v319 = v267;
let v268 = *v356;
let v269 = v268 + v325;
*v356 = v269;
let v270 = *v356;
let v272 = v270 / v38;
let v276 = &(*v458)[v272];
let v277 = *v276;
let v278 = v164 * v277;
let v279 = *v319;
let v280 = v279[3];
let v281 = v278[0];
let v282 = v280 + v281;
let v284 = vec4<f32>(v279[0], v279[1], v279[2], v282);
*v319 = v284;
let v285 = *v319;
let v286 = v285[3];
let v287 = v278[1];
let v288 = v286 + v287;
let v290 = vec4<f32>(v285[0], v285[1], v285[2], v288);
*v319 = v290;
let v291 = *v319;
let v292 = v291[3];
let v293 = v278[2];
let v294 = v292 + v293;
let v296 = vec4<f32>(v291[0], v291[1], v291[2], v294);
*v319 = v296;
let v297 = *v319;
let v298 = v297[3];
let v299 = v278[3];
let v300 = v298 + v299;
let v302 = vec4<f32>(v297[0], v297[1], v297[2], v300);
*v319 = v302;
let v303 = *v356;
let v304 = v303 + v325;
*v356 = v304;

}

}

}

}
let v309 = &(*v457)[v379];
let v310 = *v319;
*v309 = v310;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v14: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> v7: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read> v1: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, scalars_i32: array<i32, 2>, scalars_u32: array<u32, 8>, static_meta: array<u32, 8>, dynamic_meta: array<u32> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn direct_conv2d_kernel_e_f32_nin_4_nout_4(@builtin(workgroup_id) v440: vec3<u32>, @builtin(num_workgroups) v442: vec3<u32>, @builtin(local_invocation_index) v449: u32) {
let v471 = &v14;
let v472 = &v7;
let v473 = &v1;
var<function> inv_return_flag_v325_store: bool= true;
let inv_return_flag_v325 = &inv_return_flag_v325_store;
let v9 = info_var.scalars_usize[3];
let v13 = info_var.scalars_usize[4];
let v328 = info_var.static_meta[2];
let v18 = info_var.scalars_u32[0];
let v19 = info_var.scalars_u32[1];
let v20 = info_var.scalars_i32[0];
let v21 = info_var.scalars_u32[2];
let v22 = info_var.scalars_u32[3];
let v23 = info_var.scalars_i32[1];
let v24 = info_var.scalars_u32[4];
let v25 = info_var.scalars_u32[5];
let v26 = info_var.scalars_u32[6];
let v27 = info_var.scalars_u32[7];
let v441 = v440[2];
let v372 = u32(v441);
let v443 = v442[1];
let v374 = u32(v443);
let v375 = v372 * v374;
let v444 = v442[0];
let v377 = u32(v444);
let v378 = v375 * v377;
let v445 = v440[1];
let v380 = u32(v445);
let v383 = v380 * v377;
let v384 = v378 + v383;
let v447 = v440[0];
let v386 = u32(v447);
let v387 = v384 + v386;
let v467 = u32(32);
let v390 = v387 * v467;
let v450 = v449;
let v392 = u32(v450);
let v393 = v390 + v392;
let v29 = v393 < v13;
let v31 = v393 < v328;
let v32 = v29 && v31;
let v33 = !v32;
if v33 {
let v34 = false;
*inv_return_flag_v325 = v34;

}
let v35 = *inv_return_flag_v325;
if v35 {
let v38 = u32(4);
let v39 = v393 * v38;
let v40 = u32(1);
let v41 = v9 - v40;
let v329 = info_var.static_meta[4];
let v330 = v329 + v41;
let v331 = info_var.dynamic_meta[v330];
let v44 = u32(v331);
let v45 = u32(v39);
let v46 = v45 / v27;
let v47 = v46 * v27;
let v48 = v45 - v47;
var<function> v332_store: u32;
let v332 = &v332_store;
*v332 = v46;
let v50 = *v332;
let v51 = v50 / v26;
let v52 = v51 * v26;
let v54 = v50 - v52;
*v332 = v51;
let v55 = *v332;
let v56 = v55 / v25;
let v57 = v56 * v25;
let v59 = v55 - v57;
*v332 = v56;
let v60 = v48 / v24;
let v61 = v44 * v60;
let v62 = f32(0.0);
let v63 = vec4<f32>(v62);
var<function> v333_store: vec4<f32>;
let v333 = &v333_store;
*v333 = v63;
let v65 = *v332;
let v66 = u32(v65);
let v334 = info_var.static_meta[5];
let v336 = info_var.dynamic_meta[v334];
let v70 = v66 * v336;
let v71 = u32(v61);
let v72 = v70 + v71;
let v337 = info_var.static_meta[6];
let v339 = info_var.dynamic_meta[v337];
let v340 = info_var.static_meta[3];
let v341 = v340 + v40;
let v342 = info_var.dynamic_meta[v341];
let v79 = u32(v342);
let v344 = v334 + v40;
let v345 = info_var.dynamic_meta[v344];
let v347 = v329 + v40;
let v348 = info_var.dynamic_meta[v347];
let v86 = u32(v348);
let v350 = v337 + v40;
let v351 = info_var.dynamic_meta[v350];
let v90 = u32(2);
let v353 = v340 + v90;
let v354 = info_var.dynamic_meta[v353];
let v93 = u32(v354);
let v356 = v334 + v90;
let v357 = info_var.dynamic_meta[v356];
let v359 = v329 + v90;
let v360 = info_var.dynamic_meta[v359];
let v100 = u32(v360);
let v362 = v337 + v90;
let v363 = info_var.dynamic_meta[v362];
let v104 = u32(v48);
let v105 = v104 * v339;
let v111 = u32(0);
let v112 = u32(1);
for(var v113: u32 = v111; v113 < v86; v113 += v112) {
let v115 = v59 * v18;
let v116 = v113 * v19;
let v117 = v115 + v116;
let v118 = i32(v117);
let v119 = v118 - v20;
let v120 = u32(v119);
let v121 = v120 * v345;
let v122 = v72 + v121;
let v123 = u32(v113);
let v124 = v123 * v351;
let v125 = v105 + v124;
let v126 = true;
var<function> v366_store: bool;
let v366 = &v366_store;
*v366 = v126;
let v129 = i32(0);
let v130 = v119 >= v129;
let v131 = u32(v119);
let v132 = v131 < v79;
let v133 = v130 && v132;
let v134 = *v366;
let v135 = v134 && v133;
*v366 = v135;
for(var v138: u32 = v111; v138 < v100; v138 += v112) {
let v140 = v54 * v21;
let v141 = v138 * v22;
let v142 = v140 + v141;
let v143 = i32(v142);
let v144 = v143 - v23;
let v145 = u32(v144);
let v146 = v145 * v357;
let v147 = v122 + v146;
let v148 = u32(v138);
let v149 = v148 * v363;
let v150 = v125 + v149;
var<function> v368_store: bool;
let v368 = &v368_store;
let v152 = *v366;
*v368 = v152;
let v154 = v144 >= v129;
let v155 = u32(v144);
let v156 = v155 < v93;
let v157 = v154 && v156;
let v158 = *v368;
let v159 = v158 && v157;
*v368 = v159;
let v160 = *v368;
if v160 {
let v470 = u32(4);
for(var v165: u32 = v111; v165 < v44; v165 += v470) {
let v167 = u32(v165);
let v168 = v147 + v167;
let v170 = v150 + v167;
var<function> v370_store: u32;
let v370 = &v370_store;
*v370 = v170;
let v173 = v168 / v38;
let v177 = &(*v473)[v173];
let v178 = *v177;
let v179 = *v370;
let v181 = v179 / v38;
let v185 = &(*v472)[v181];
let v186 = *v185;
let v187 = v178 * v186;
let v188 = *v333;
let v189 = v188[0];
let v190 = v187[0];
let v191 = v189 + v190;
let v193 = vec4<f32>(v191, v188[1], v188[2], v188[3]);
*v333 = v193;
let v194 = *v333;
let v195 = v194[0];
let v196 = v187[1];
let v197 = v195 + v196;
let v199 = vec4<f32>(v197, v194[1], v194[2], v194[3]);
*v333 = v199;
let v200 = *v333;
let v201 = v200[0];
let v202 = v187[2];
let v203 = v201 + v202;
let v205 = vec4<f32>(v203, v200[1], v200[2], v200[3]);
*v333 = v205;
let v206 = *v333;
let v207 = v206[0];
let v208 = v187[3];
let v209 = v207 + v208;
let v211 = vec4<f32>(v209, v206[1], v206[2], v206[3]);
*v333 = v211;
let v212 = *v370;
let v213 = v212 + v339;
*v370 = v213;
let v214 = *v370;
let v216 = v214 / v38;
let v220 = &(*v472)[v216];
let v221 = *v220;
let v222 = v178 * v221;
let v223 = *v333;
let v224 = v223[1];
let v225 = v222[0];
let v226 = v224 + v225;
let v228 = vec4<f32>(v223[0], v226, v223[2], v223[3]);
*v333 = v228;
let v229 = *v333;
let v230 = v229[1];
let v231 = v222[1];
let v232 = v230 + v231;
let v234 = vec4<f32>(v229[0], v232, v229[2], v229[3]);
*v333 = v234;
let v235 = *v333;
let v236 = v235[1];
let v237 = v222[2];
let v238 = v236 + v237;
let v240 = vec4<f32>(v235[0], v238, v235[2], v235[3]);
*v333 = v240;
let v241 = *v333;
let v242 = v241[1];
let v243 = v222[3];
let v244 = v242 + v243;
let v246 = vec4<f32>(v241[0], v244, v241[2], v241[3]);
*v333 = v246;
let v247 = *v370;
let v248 = v247 + v339;
*v370 = v248;
let v249 = *v370;
let v251 = v249 / v38;
let v255 = &(*v472)[v251];
let v256 = *v255;
let v257 = v178 * v256;
let v258 = *v333;
let v259 = v258[2];
let v260 = v257[0];
let v261 = v259 + v260;
let v263 = vec4<f32>(v258[0], v258[1], v261, v258[3]);
*v333 = v263;
let v264 = *v333;
let v265 = v264[2];
let v266 = v257[1];
let v267 = v265 + v266;
let v269 = vec4<f32>(v264[0], v264[1], v267, v264[3]);
*v333 = v269;
let v270 = *v333;
let v271 = v270[2];
let v272 = v257[2];
let v273 = v271 + v272;
let v275 = vec4<f32>(v270[0], v270[1], v273, v270[3]);
*v333 = v275;
let v276 = *v333;
let v277 = v276[2];
let v278 = v257[3];
let v279 = v277 + v278;
let v281 = vec4<f32>(v276[0], v276[1], v279, v276[3]);
*v333 = v281;
let v282 = *v370;
let v283 = v282 + v339;
*v370 = v283;
let v284 = *v370;
let v286 = v284 / v38;
let v290 = &(*v472)[v286];
let v291 = *v290;
let v292 = v178 * v291;
let v293 = *v333;
let v294 = v293[3];
let v295 = v292[0];
let v296 = v294 + v295;
let v298 = vec4<f32>(v293[0], v293[1], v293[2], v296);
*v333 = v298;
let v299 = *v333;
let v300 = v299[3];
let v301 = v292[1];
let v302 = v300 + v301;
let v304 = vec4<f32>(v299[0], v299[1], v299[2], v302);
*v333 = v304;
let v305 = *v333;
let v306 = v305[3];
let v307 = v292[2];
let v308 = v306 + v307;
let v310 = vec4<f32>(v305[0], v305[1], v305[2], v308);
*v333 = v310;
let v311 = *v333;
let v312 = v311[3];
let v313 = v292[3];
let v314 = v312 + v313;
let v316 = vec4<f32>(v311[0], v311[1], v311[2], v314);
*v333 = v316;
let v317 = *v370;
let v318 = v317 + v339;
*v370 = v318;

}

}

}

}
let v323 = &(*v471)[v393];
let v324 = *v333;
*v323 = v324;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v16: array<f32>;
@group(0) @binding(1) var<storage, read> v11: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 4, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v169: vec3<u32>, @builtin(num_workgroups) v171: vec3<u32>, @builtin(local_invocation_index) v178: u32) {
let v208 = &v16;
let v209 = &v11;
let v210 = &v2;
var<function> inv_return_flag_v71_store: bool= true;
let inv_return_flag_v71 = &inv_return_flag_v71_store;
let v4 = u32(0);
let v6 = info_var.scalars_usize[1];
let v7 = info_var.scalars_usize[2];
let v8 = info_var.scalars_usize[3];
let v9 = info_var.scalars_usize[4];
let v15 = info_var.scalars_usize[6];
let v74 = info_var.static_meta[2];
let v170 = v169[2];
let v78 = u32(v170);
let v172 = v171[1];
let v80 = u32(v172);
let v81 = v78 * v80;
let v173 = v171[0];
let v83 = u32(v173);
let v84 = v81 * v83;
let v174 = v169[1];
let v86 = u32(v174);
let v89 = v86 * v83;
let v90 = v84 + v89;
let v176 = v169[0];
let v92 = u32(v176);
let v93 = v90 + v92;
let v204 = u32(16);
let v96 = v93 * v204;
let v179 = v178;
let v98 = u32(v179);
let v99 = v96 + v98;
let v21 = v99 < v15;
let v23 = v99 < v74;
let v24 = v21 && v23;
let v25 = !v24;
if v25 {
let v26 = false;
*inv_return_flag_v71 = v26;

}
let v27 = *inv_return_flag_v71;
if v27 {
let v33 = &(*v210)[v99];
let v34 = *v33;
var<function> v75_store: u32;
let v75 = &v75_store;
*v75 = v4;
var<function> v76_store: u32;
let v76 = &v76_store;
*v76 = v99;
let v42 = *v76;
let v43 = v42 / v7;
let v44 = v43 * v7;
let v46 = v42 - v44;
let v47 = v46 * v9;
let v48 = *v75;
let v49 = v48 + v47;
*v75 = v49;
*v76 = v43;
let v50 = *v76;
let v51 = v50 / v6;
let v52 = v51 * v6;
let v54 = v50 - v52;
let v55 = v54 * v8;
let v56 = *v75;
let v57 = v56 + v55;
*v75 = v57;
*v76 = v51;
let v58 = *v75;
let v64 = &(*v209)[v58];
let v65 = *v64;
let v66 = v34 - v65;
let v70 = &(*v208)[v99];
*v70 = v66;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v16: array<f32>;
@group(0) @binding(1) var<storage, read> v11: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v169: vec3<u32>, @builtin(num_workgroups) v171: vec3<u32>, @builtin(local_invocation_index) v178: u32) {
let v208 = &v16;
let v209 = &v11;
let v210 = &v2;
var<function> inv_return_flag_v71_store: bool= true;
let inv_return_flag_v71 = &inv_return_flag_v71_store;
let v4 = u32(0);
let v6 = info_var.scalars_usize[1];
let v7 = info_var.scalars_usize[2];
let v8 = info_var.scalars_usize[3];
let v9 = info_var.scalars_usize[4];
let v15 = info_var.scalars_usize[6];
let v74 = info_var.static_meta[2];
let v170 = v169[2];
let v78 = u32(v170);
let v172 = v171[1];
let v80 = u32(v172);
let v81 = v78 * v80;
let v173 = v171[0];
let v83 = u32(v173);
let v84 = v81 * v83;
let v174 = v169[1];
let v86 = u32(v174);
let v89 = v86 * v83;
let v90 = v84 + v89;
let v176 = v169[0];
let v92 = u32(v176);
let v93 = v90 + v92;
let v204 = u32(32);
let v96 = v93 * v204;
let v179 = v178;
let v98 = u32(v179);
let v99 = v96 + v98;
let v21 = v99 < v15;
let v23 = v99 < v74;
let v24 = v21 && v23;
let v25 = !v24;
if v25 {
let v26 = false;
*inv_return_flag_v71 = v26;

}
let v27 = *inv_return_flag_v71;
if v27 {
let v33 = &(*v210)[v99];
let v34 = *v33;
var<function> v75_store: u32;
let v75 = &v75_store;
*v75 = v4;
var<function> v76_store: u32;
let v76 = &v76_store;
*v76 = v99;
let v42 = *v76;
let v43 = v42 / v7;
let v44 = v43 * v7;
let v46 = v42 - v44;
let v47 = v46 * v9;
let v48 = *v75;
let v49 = v48 + v47;
*v75 = v49;
*v76 = v43;
let v50 = *v76;
let v51 = v50 / v6;
let v52 = v51 * v6;
let v54 = v50 - v52;
let v55 = v54 * v8;
let v56 = *v75;
let v57 = v56 + v55;
*v75 = v57;
*v76 = v51;
let v58 = *v75;
let v64 = &(*v209)[v58];
let v65 = *v64;
let v66 = v34 - v65;
let v70 = &(*v208)[v99];
*v70 = v66;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v20: array<f32>;
@group(0) @binding(1) var<storage, read> v15: array<f32>;
@group(0) @binding(0) var<storage, read> v10: array<f32>;
struct info_st { scalars_usize: array<u32, 12>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v189: vec3<u32>, @builtin(num_workgroups) v191: vec3<u32>, @builtin(local_invocation_index) v198: u32) {
let v228 = &v20;
let v229 = &v15;
let v230 = &v10;
var<function> inv_return_flag_v91_store: bool= true;
let inv_return_flag_v91 = &inv_return_flag_v91_store;
let v1 = info_var.scalars_usize[0];
let v2 = info_var.scalars_usize[1];
let v3 = info_var.scalars_usize[2];
let v4 = info_var.scalars_usize[3];
let v5 = info_var.scalars_usize[4];
let v6 = info_var.scalars_usize[5];
let v7 = info_var.scalars_usize[6];
let v8 = info_var.scalars_usize[7];
let v12 = u32(0);
let v19 = info_var.scalars_usize[10];
let v94 = info_var.static_meta[2];
let v190 = v189[2];
let v98 = u32(v190);
let v192 = v191[1];
let v100 = u32(v192);
let v101 = v98 * v100;
let v193 = v191[0];
let v103 = u32(v193);
let v104 = v101 * v103;
let v194 = v189[1];
let v106 = u32(v194);
let v109 = v106 * v103;
let v110 = v104 + v109;
let v196 = v189[0];
let v112 = u32(v196);
let v113 = v110 + v112;
let v224 = u32(32);
let v116 = v113 * v224;
let v199 = v198;
let v118 = u32(v199);
let v119 = v116 + v118;
let v25 = v119 < v19;
let v27 = v119 < v94;
let v28 = v25 && v27;
let v29 = !v28;
if v29 {
let v30 = false;
*inv_return_flag_v91 = v30;

}
let v31 = *inv_return_flag_v91;
if v31 {
var<function> v95_store: u32;
let v95 = &v95_store;
*v95 = v12;
var<function> v96_store: u32;
let v96 = &v96_store;
*v96 = v119;
let v40 = *v96;
let v41 = v40 / v4;
let v42 = v41 * v4;
let v44 = v40 - v42;
let v45 = v44 * v8;
let v46 = *v95;
let v47 = v46 + v45;
*v95 = v47;
*v96 = v41;
let v48 = *v96;
let v49 = v48 / v3;
let v50 = v49 * v3;
let v52 = v48 - v50;
let v53 = v52 * v7;
let v54 = *v95;
let v55 = v54 + v53;
*v95 = v55;
*v96 = v49;
let v56 = *v96;
let v57 = v56 / v2;
let v58 = v57 * v2;
let v60 = v56 - v58;
let v61 = v60 * v6;
let v62 = *v95;
let v63 = v62 + v61;
*v95 = v63;
*v96 = v57;
let v64 = *v96;
let v65 = v64 / v1;
let v66 = v65 * v1;
let v68 = v64 - v66;
let v69 = v68 * v5;
let v70 = *v95;
let v71 = v70 + v69;
*v95 = v71;
*v96 = v65;
let v72 = *v95;
let v78 = &(*v230)[v72];
let v79 = *v78;
let v84 = &(*v229)[v119];
let v85 = *v84;
let v86 = v79 * v85;
let v90 = &(*v228)[v119];
*v90 = v86;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v20: array<f32>;
@group(0) @binding(1) var<storage, read> v15: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 12>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v189: vec3<u32>, @builtin(num_workgroups) v191: vec3<u32>, @builtin(local_invocation_index) v198: u32) {
let v228 = &v20;
let v229 = &v15;
let v230 = &v2;
var<function> inv_return_flag_v91_store: bool= true;
let inv_return_flag_v91 = &inv_return_flag_v91_store;
let v4 = u32(0);
let v6 = info_var.scalars_usize[1];
let v7 = info_var.scalars_usize[2];
let v8 = info_var.scalars_usize[3];
let v9 = info_var.scalars_usize[4];
let v10 = info_var.scalars_usize[5];
let v11 = info_var.scalars_usize[6];
let v12 = info_var.scalars_usize[7];
let v13 = info_var.scalars_usize[8];
let v19 = info_var.scalars_usize[10];
let v94 = info_var.static_meta[2];
let v190 = v189[2];
let v98 = u32(v190);
let v192 = v191[1];
let v100 = u32(v192);
let v101 = v98 * v100;
let v193 = v191[0];
let v103 = u32(v193);
let v104 = v101 * v103;
let v194 = v189[1];
let v106 = u32(v194);
let v109 = v106 * v103;
let v110 = v104 + v109;
let v196 = v189[0];
let v112 = u32(v196);
let v113 = v110 + v112;
let v224 = u32(32);
let v116 = v113 * v224;
let v199 = v198;
let v118 = u32(v199);
let v119 = v116 + v118;
let v25 = v119 < v19;
let v27 = v119 < v94;
let v28 = v25 && v27;
let v29 = !v28;
if v29 {
let v30 = false;
*inv_return_flag_v91 = v30;

}
let v31 = *inv_return_flag_v91;
if v31 {
let v37 = &(*v230)[v119];
let v38 = *v37;
var<function> v95_store: u32;
let v95 = &v95_store;
*v95 = v4;
var<function> v96_store: u32;
let v96 = &v96_store;
*v96 = v119;
let v46 = *v96;
let v47 = v46 / v9;
let v48 = v47 * v9;
let v50 = v46 - v48;
let v51 = v50 * v13;
let v52 = *v95;
let v53 = v52 + v51;
*v95 = v53;
*v96 = v47;
let v54 = *v96;
let v55 = v54 / v8;
let v56 = v55 * v8;
let v58 = v54 - v56;
let v59 = v58 * v12;
let v60 = *v95;
let v61 = v60 + v59;
*v95 = v61;
*v96 = v55;
let v62 = *v96;
let v63 = v62 / v7;
let v64 = v63 * v7;
let v66 = v62 - v64;
let v67 = v66 * v11;
let v68 = *v95;
let v69 = v68 + v67;
*v95 = v69;
*v96 = v63;
let v70 = *v96;
let v71 = v70 / v6;
let v72 = v71 * v6;
let v74 = v70 - v72;
let v75 = v74 * v10;
let v76 = *v95;
let v77 = v76 + v75;
*v95 = v77;
*v96 = v71;
let v78 = *v95;
let v84 = &(*v229)[v78];
let v85 = *v84;
let v86 = v38 * v85;
let v90 = &(*v228)[v119];
*v90 = v86;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v20: array<f32>;
@group(0) @binding(1) var<storage, read> v15: array<f32>;
@group(0) @binding(0) var<storage, read> v2: array<f32>;
struct info_st { scalars_usize: array<u32, 12>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v189: vec3<u32>, @builtin(num_workgroups) v191: vec3<u32>, @builtin(local_invocation_index) v198: u32) {
let v228 = &v20;
let v229 = &v15;
let v230 = &v2;
var<function> inv_return_flag_v91_store: bool= true;
let inv_return_flag_v91 = &inv_return_flag_v91_store;
let v4 = u32(0);
let v6 = info_var.scalars_usize[1];
let v7 = info_var.scalars_usize[2];
let v8 = info_var.scalars_usize[3];
let v9 = info_var.scalars_usize[4];
let v10 = info_var.scalars_usize[5];
let v11 = info_var.scalars_usize[6];
let v12 = info_var.scalars_usize[7];
let v13 = info_var.scalars_usize[8];
let v19 = info_var.scalars_usize[10];
let v94 = info_var.static_meta[2];
let v190 = v189[2];
let v98 = u32(v190);
let v192 = v191[1];
let v100 = u32(v192);
let v101 = v98 * v100;
let v193 = v191[0];
let v103 = u32(v193);
let v104 = v101 * v103;
let v194 = v189[1];
let v106 = u32(v194);
let v109 = v106 * v103;
let v110 = v104 + v109;
let v196 = v189[0];
let v112 = u32(v196);
let v113 = v110 + v112;
let v224 = u32(32);
let v116 = v113 * v224;
let v199 = v198;
let v118 = u32(v199);
let v119 = v116 + v118;
let v25 = v119 < v19;
let v27 = v119 < v94;
let v28 = v25 && v27;
let v29 = !v28;
if v29 {
let v30 = false;
*inv_return_flag_v91 = v30;

}
let v31 = *inv_return_flag_v91;
if v31 {
let v37 = &(*v230)[v119];
let v38 = *v37;
var<function> v95_store: u32;
let v95 = &v95_store;
*v95 = v4;
var<function> v96_store: u32;
let v96 = &v96_store;
*v96 = v119;
let v46 = *v96;
let v47 = v46 / v9;
let v48 = v47 * v9;
let v50 = v46 - v48;
let v51 = v50 * v13;
let v52 = *v95;
let v53 = v52 + v51;
*v95 = v53;
*v96 = v47;
let v54 = *v96;
let v55 = v54 / v8;
let v56 = v55 * v8;
let v58 = v54 - v56;
let v59 = v58 * v12;
let v60 = *v95;
let v61 = v60 + v59;
*v95 = v61;
*v96 = v55;
let v62 = *v96;
let v63 = v62 / v7;
let v64 = v63 * v7;
let v66 = v62 - v64;
let v67 = v66 * v11;
let v68 = *v95;
let v69 = v68 + v67;
*v95 = v69;
*v96 = v63;
let v70 = *v96;
let v71 = v70 / v6;
let v72 = v71 * v6;
let v74 = v70 - v72;
let v75 = v74 * v10;
let v76 = *v95;
let v77 = v76 + v75;
*v95 = v77;
*v96 = v71;
let v78 = *v95;
let v84 = &(*v229)[v78];
let v85 = *v84;
let v86 = v38 - v85;
let v90 = &(*v228)[v119];
*v90 = v86;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v20: array<f32>;
@group(0) @binding(1) var<storage, read> v15: array<u32>;
@group(0) @binding(0) var<storage, read> v10: array<f32>;
struct info_st { scalars_usize: array<u32, 12>, scalars_f32: array<f32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn mask_fill_kernel_t_f32_b_u32_n_1(@builtin(workgroup_id) v191: vec3<u32>, @builtin(num_workgroups) v193: vec3<u32>, @builtin(local_invocation_index) v200: u32) {
let v230 = &v20;
let v231 = &v15;
let v232 = &v10;
var<function> inv_return_flag_v93_store: bool= true;
let inv_return_flag_v93 = &inv_return_flag_v93_store;
let v1 = info_var.scalars_usize[0];
let v2 = info_var.scalars_usize[1];
let v3 = info_var.scalars_usize[2];
let v4 = info_var.scalars_usize[3];
let v5 = info_var.scalars_usize[4];
let v6 = info_var.scalars_usize[5];
let v7 = info_var.scalars_usize[6];
let v8 = info_var.scalars_usize[7];
let v12 = u32(0);
let v19 = info_var.scalars_usize[10];
let v96 = info_var.static_meta[2];
let v24 = info_var.scalars_f32[0];
let v192 = v191[2];
let v100 = u32(v192);
let v194 = v193[1];
let v102 = u32(v194);
let v103 = v100 * v102;
let v195 = v193[0];
let v105 = u32(v195);
let v106 = v103 * v105;
let v196 = v191[1];
let v108 = u32(v196);
let v111 = v108 * v105;
let v112 = v106 + v111;
let v198 = v191[0];
let v114 = u32(v198);
let v115 = v112 + v114;
let v226 = u32(32);
let v118 = v115 * v226;
let v201 = v200;
let v120 = u32(v201);
let v121 = v118 + v120;
let v26 = v121 < v19;
let v28 = v121 < v96;
let v29 = v26 && v28;
let v30 = !v29;
if v30 {
let v31 = false;
*inv_return_flag_v93 = v31;

}
let v32 = *inv_return_flag_v93;
if v32 {
let v37 = &(*v231)[v121];
let v38 = *v37;
let v39 = bool(v38);
var<function> v97_store: u32;
let v97 = &v97_store;
*v97 = v12;
var<function> v98_store: u32;
let v98 = &v98_store;
*v98 = v121;
let v47 = *v98;
let v48 = v47 / v4;
let v49 = v48 * v4;
let v51 = v47 - v49;
let v52 = v51 * v8;
let v53 = *v97;
let v54 = v53 + v52;
*v97 = v54;
*v98 = v48;
let v55 = *v98;
let v56 = v55 / v3;
let v57 = v56 * v3;
let v59 = v55 - v57;
let v60 = v59 * v7;
let v61 = *v97;
let v62 = v61 + v60;
*v97 = v62;
*v98 = v56;
let v63 = *v98;
let v64 = v63 / v2;
let v65 = v64 * v2;
let v67 = v63 - v65;
let v68 = v67 * v6;
let v69 = *v97;
let v70 = v69 + v68;
*v97 = v70;
*v98 = v64;
let v71 = *v98;
let v72 = v71 / v1;
let v73 = v72 * v1;
let v75 = v71 - v73;
let v76 = v75 * v5;
let v77 = *v97;
let v78 = v77 + v76;
*v97 = v78;
*v98 = v72;
let v79 = *v97;
let v85 = &(*v232)[v79];
let v86 = *v85;
let v88 = select(v86, v24, v39);
let v92 = &(*v230)[v121];
*v92 = v88;

}
return;

}
// ----
@group(0) @binding(2) var<storage, read_write> v28: array<f32>;
@group(0) @binding(1) var<storage, read> v23: array<f32>;
@group(0) @binding(0) var<storage, read> v10: array<f32>;
struct info_st { scalars_usize: array<u32, 20>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn kernel_binop_c_f32_n_1(@builtin(workgroup_id) v240: vec3<u32>, @builtin(num_workgroups) v242: vec3<u32>, @builtin(local_invocation_index) v249: u32) {
let v279 = &v28;
let v280 = &v23;
let v281 = &v10;
var<function> inv_return_flag_v140_store: bool= true;
let inv_return_flag_v140 = &inv_return_flag_v140_store;
let v1 = info_var.scalars_usize[0];
let v2 = info_var.scalars_usize[1];
let v3 = info_var.scalars_usize[2];
let v4 = info_var.scalars_usize[3];
let v5 = info_var.scalars_usize[4];
let v6 = info_var.scalars_usize[5];
let v7 = info_var.scalars_usize[6];
let v8 = info_var.scalars_usize[7];
let v12 = u32(0);
let v14 = info_var.scalars_usize[9];
let v15 = info_var.scalars_usize[10];
let v16 = info_var.scalars_usize[11];
let v17 = info_var.scalars_usize[12];
let v18 = info_var.scalars_usize[13];
let v19 = info_var.scalars_usize[14];
let v20 = info_var.scalars_usize[15];
let v21 = info_var.scalars_usize[16];
let v27 = info_var.scalars_usize[18];
let v143 = info_var.static_meta[2];
let v241 = v240[2];
let v149 = u32(v241);
let v243 = v242[1];
let v151 = u32(v243);
let v152 = v149 * v151;
let v244 = v242[0];
let v154 = u32(v244);
let v155 = v152 * v154;
let v245 = v240[1];
let v157 = u32(v245);
let v160 = v157 * v154;
let v161 = v155 + v160;
let v247 = v240[0];
let v163 = u32(v247);
let v164 = v161 + v163;
let v275 = u32(32);
let v167 = v164 * v275;
let v250 = v249;
let v169 = u32(v250);
let v170 = v167 + v169;
let v33 = v170 < v27;
let v35 = v170 < v143;
let v36 = v33 && v35;
let v37 = !v36;
if v37 {
let v38 = false;
*inv_return_flag_v140 = v38;

}
let v39 = *inv_return_flag_v140;
if v39 {
var<function> v144_store: u32;
let v144 = &v144_store;
*v144 = v12;
var<function> v145_store: u32;
let v145 = &v145_store;
*v145 = v170;
let v48 = *v145;
let v49 = v48 / v4;
let v50 = v49 * v4;
let v52 = v48 - v50;
let v53 = v52 * v8;
let v54 = *v144;
let v55 = v54 + v53;
*v144 = v55;
*v145 = v49;
let v56 = *v145;
let v57 = v56 / v3;
let v58 = v57 * v3;
let v60 = v56 - v58;
let v61 = v60 * v7;
let v62 = *v144;
let v63 = v62 + v61;
*v144 = v63;
*v145 = v57;
let v64 = *v145;
let v65 = v64 / v2;
let v66 = v65 * v2;
let v68 = v64 - v66;
let v69 = v68 * v6;
let v70 = *v144;
let v71 = v70 + v69;
*v144 = v71;
*v145 = v65;
let v72 = *v145;
let v73 = v72 / v1;
let v74 = v73 * v1;
let v76 = v72 - v74;
let v77 = v76 * v5;
let v78 = *v144;
let v79 = v78 + v77;
*v144 = v79;
*v145 = v73;
let v80 = *v144;
let v86 = &(*v281)[v80];
let v87 = *v86;
var<function> v146_store: u32;
let v146 = &v146_store;
*v146 = v12;
var<function> v147_store: u32;
let v147 = &v147_store;
*v147 = v170;
let v95 = *v147;
let v96 = v95 / v17;
let v97 = v96 * v17;
let v99 = v95 - v97;
let v100 = v99 * v21;
let v101 = *v146;
let v102 = v101 + v100;
*v146 = v102;
*v147 = v96;
let v103 = *v147;
let v104 = v103 / v16;
let v105 = v104 * v16;
let v107 = v103 - v105;
let v108 = v107 * v20;
let v109 = *v146;
let v110 = v109 + v108;
*v146 = v110;
*v147 = v104;
let v111 = *v147;
let v112 = v111 / v15;
let v113 = v112 * v15;
let v115 = v111 - v113;
let v116 = v115 * v19;
let v117 = *v146;
let v118 = v117 + v116;
*v146 = v118;
*v147 = v112;
let v119 = *v147;
let v120 = v119 / v14;
let v121 = v120 * v14;
let v123 = v119 - v121;
let v124 = v123 * v18;
let v125 = *v146;
let v126 = v125 + v124;
*v146 = v126;
*v147 = v120;
let v127 = *v146;
let v133 = &(*v280)[v127];
let v134 = *v133;
let v135 = v87 * v134;
let v139 = &(*v279)[v170];
*v139 = v135;

}
return;

}
// ----
var<workgroup> shared_v103: array<vec2<f32>, 256>;
var<workgroup> shared_v117: array<vec2<f32>, 128>;
var<workgroup> shared_v140: array<vec4<f32>, 128>;
@group(0) @binding(2) var<storage, read_write> v21: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> v13: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read> v5: array<vec2<f32>>;
struct info_st { scalars_usize: array<u32, 6>, scalars_u32: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn matmul_entry_lhs_f32_lhs_size_2_rhs_f32_rhs_size_2_acc_f32_acc_size_4(@builtin(workgroup_id) v3070: vec3<u32>, @builtin(local_invocation_id) v3072: vec3<u32>) {
let v3173 = &v21;
let v3174 = &v13;
let v3175 = &v5;
let v1 = info_var.scalars_u32[0];
let v2 = info_var.scalars_u32[1];
let v3 = info_var.scalars_usize[0];
let v4 = info_var.scalars_usize[1];
let v2948 = info_var.static_meta[0];
let v7 = u32(0);
let v9 = info_var.scalars_u32[2];
let v10 = info_var.scalars_u32[3];
let v11 = info_var.scalars_usize[2];
let v12 = info_var.scalars_usize[3];
let v2949 = info_var.static_meta[1];
let v17 = info_var.scalars_u32[4];
let v18 = info_var.scalars_u32[5];
let v19 = info_var.scalars_usize[4];
let v20 = info_var.scalars_usize[5];
let v2950 = info_var.static_meta[2];
let v25 = info_var.scalars_u32[6];
let v26 = info_var.scalars_u32[7];
let v3071 = v3070[0];
let v33 = u32(v3071);
let v34 = v25 * v26;
let v35 = u32(v34);
let v36 = v33 / v35;
let v37 = v33 % v35;
let v38 = u32(v26);
let v39 = v37 / v38;
let v40 = u32(v39);
let v41 = u32(v37);
let v42 = v41 % v26;
let v43 = u32(v36);
let v44 = u32(1);
let v46 = u32(64);
let v47 = v40 * v46;
let v50 = u32(32);
let v51 = v42 * v50;
let v56 = u32(0);
let v70 = u32(v43);
let v71 = u32(v70);
var<function> v2951_store: u32;
let v2951 = &v2951_store;
*v2951 = v71;
var<function> v2952_store: u32;
let v2952 = &v2952_store;
*v2952 = v7;
var<function> v2953_store: u32;
let v2953 = &v2953_store;
*v2953 = v71;
var<function> v2954_store: u32;
let v2954 = &v2954_store;
*v2954 = v7;
var<function> v2955_store: u32;
let v2955 = &v2955_store;
*v2955 = v71;
var<function> v2956_store: u32;
let v2956 = &v2956_store;
*v2956 = v7;
let v95 = min(v47, v1);
let v98 = v1 - v95;
let v101 = min(v46, v98);
let v2957 = &shared_v103;
var<function> v2958_store: u32;
let v2958 = &v2958_store;
*v2958 = v56;
let v111 = min(v51, v10);
let v113 = v10 - v111;
let v114 = min(v2, v9);
let v116 = min(v50, v113);
let v2959 = &shared_v117;
var<function> v2960_store: u32;
let v2960 = &v2960_store;
*v2960 = v56;
let v123 = min(v47, v17);
let v124 = min(v51, v18);
let v3073 = v3072[1];
let v3074 = v3072[0];
let v133 = u32(4);
let v134 = v133 * v3073;
let v135 = v3074 + v134;
let v137 = v135 / v133;
let v139 = v135 % v133;
let v2961 = &shared_v140;
let v145 = v137 * v133;
let v146 = v145 + v139;
let v147 = u32(16);
let v148 = v147 * v146;
let v150 = v148 / v133;
let v152 = u32(128);
let v167 = v150 + v133;
let v168 = u32(8);
var<function> v2962_store: u32;
let v2962 = &v2962_store;
*v2962 = v168;
var<function> v2963_store: u32;
let v2963 = &v2963_store;
*v2963 = v101;
var<function> v2964_store: u32;
let v2964 = &v2964_store;
*v2964 = v168;
var<function> v2965_store: u32;
let v2965 = &v2965_store;
*v2965 = v56;
var<function> v2966_store: u32;
let v2966 = &v2966_store;
*v2966 = v168;
var<function> v2967_store: u32;
let v2967 = &v2967_store;
*v2967 = v168;
var<function> v2968_store: u32;
let v2968 = &v2968_store;
*v2968 = v116;
var<function> v2969_store: u32;
let v2969 = &v2969_store;
*v2969 = v56;
var<function> v2970_store: u32;
let v2970 = &v2970_store;
*v2970 = v150;
var<function> v2971_store: u32;
let v2971 = &v2971_store;
*v2971 = v167;
var<function> v2972_store: u32;
let v2972 = &v2972_store;
*v2972 = v44;
let v196 = v2 + v168;
let v198 = v196 - v44;
let v200 = v198 / v168;
var<function> v2973_store: array<f32, 16>= array<f32, 16>();
let v2973 = &v2973_store;
var<function> v2974_store: array<f32, 16>= array<f32, 16>();
let v2974 = &v2974_store;
var<function> v2975_store: array<f32, 16>= array<f32, 16>();
let v2975 = &v2975_store;
var<function> v2976_store: array<f32, 16>= array<f32, 16>();
let v2976 = &v2976_store;
var<function> v2977_store: array<f32, 16>= array<f32, 16>();
let v2977 = &v2977_store;
var<function> v2978_store: array<f32, 16>= array<f32, 16>();
let v2978 = &v2978_store;
let v234 = u32(2);
let v235 = v137 * v234;
let v237 = v139 * v234;
for(var v248: u32 = v56; v248 < v147; v248 += v44) {
let v250 = u32(v248);
let v254 = &(*v2973)[v250];
let v255 = f32(0.0);
*v254 = v255;

}
let v257 = v44 + v237;
for(var v261: u32 = v56; v261 < v147; v261 += v44) {
let v263 = u32(v261);
let v267 = &(*v2974)[v263];
let v268 = f32(0.0);
*v267 = v268;

}
let v270 = v44 + v235;
for(var v276: u32 = v56; v276 < v147; v276 += v44) {
let v278 = u32(v276);
let v282 = &(*v2975)[v278];
let v283 = f32(0.0);
*v282 = v283;

}
for(var v289: u32 = v56; v289 < v147; v289 += v44) {
let v291 = u32(v289);
let v295 = &(*v2976)[v291];
let v296 = f32(0.0);
*v295 = v296;

}
let v298 = u32(256);
var<function> v2983_store: array<f32, 16>= array<f32, 16>();
let v2983 = &v2983_store;
for(var v333: u32 = v56; v333 < v200; v333 += v44) {
workgroupBarrier();
let v337 = v3073 * v133;
let v339 = v337 + v3074;
let v341 = v339 * v234;
var<function> v2985_store: u32;
let v2985 = &v2985_store;
*v2985 = v341;
let v346 = *v2985;
let v349 = v346 / v147;
let v351 = v346 % v147;
let v352 = *v2958;
let v356 = min(v352, v2);
let v364 = v349 % v147;
let v366 = v349 / v147;
let v367 = *v2965;
let v369 = v367 * v298;
let v370 = u32(v369);
let v383 = v364 * v133;
let v385 = v366 * v133;
let v387 = v351 / v133;
let v389 = v351 % v133;
let v390 = v383 + v387;
let v391 = v385 + v389;
let v392 = i32(0);
let v393 = vec2<i32>(v392);
let v394 = vec2<f32>(v393);
// is_in_bounds
// is_in_bounds_end
let v396 = v356 + v391;
// is_in_bounds
// is_in_bounds_end
let v400 = v95 + v390;
let v410 = u32(v400);
let v411 = v410 * v3;
let v412 = *v2952;
let v413 = v412 + v411;
let v414 = u32(v396);
let v415 = v414 * v4;
let v416 = v413 + v415;
let v417 = u32(2);
let v418 = v416 / v417;
let v419 = v400 < v1;
let v420 = v396 < v2;
let v421 = v419 && v420;
let v426 = v418 < v2948;
let v430 = u32(v426);
let v431 = v418 * v430;
let v435 = &(*v3175)[v431];
let v436 = *v435;
let v437 = vec2<bool>(v426);
let v438 = select(v394, v436, v437);
let v439 = vec2<bool>(v421);
let v440 = select(v394, v438, v439);
let v441 = u32(v346);
let v443 = v441 / v417;
let v446 = v370 + v443;
let v447 = &(*v2957)[v446];
*v447 = v440;
let v452 = v346 + v46;
let v454 = v452 / v147;
let v456 = v452 % v147;
let v469 = v454 % v147;
let v471 = v454 / v147;
let v488 = v469 * v133;
let v490 = v471 * v133;
let v492 = v456 / v133;
let v494 = v456 % v133;
let v495 = v488 + v492;
let v496 = v490 + v494;
// is_in_bounds
// is_in_bounds_end
let v501 = v356 + v496;
// is_in_bounds
// is_in_bounds_end
let v505 = v95 + v495;
let v515 = u32(v505);
let v516 = v515 * v3;
let v518 = v412 + v516;
let v519 = u32(v501);
let v520 = v519 * v4;
let v521 = v518 + v520;
let v523 = v521 / v417;
let v524 = v505 < v1;
let v525 = v501 < v2;
let v526 = v524 && v525;
let v531 = v523 < v2948;
let v535 = u32(v531);
let v536 = v523 * v535;
let v540 = &(*v3175)[v536];
let v541 = *v540;
let v542 = vec2<bool>(v531);
let v543 = select(v394, v541, v542);
let v544 = vec2<bool>(v526);
let v545 = select(v394, v543, v544);
let v546 = u32(v452);
let v548 = v546 / v417;
let v551 = v370 + v548;
let v552 = &(*v2957)[v551];
*v552 = v545;
let v557 = v346 + v152;
let v559 = v557 / v147;
let v561 = v557 % v147;
let v574 = v559 % v147;
let v576 = v559 / v147;
let v593 = v574 * v133;
let v595 = v576 * v133;
let v597 = v561 / v133;
let v599 = v561 % v133;
let v600 = v593 + v597;
let v601 = v595 + v599;
// is_in_bounds
// is_in_bounds_end
let v606 = v356 + v601;
// is_in_bounds
// is_in_bounds_end
let v610 = v95 + v600;
let v620 = u32(v610);
let v621 = v620 * v3;
let v623 = v412 + v621;
let v624 = u32(v606);
let v625 = v624 * v4;
let v626 = v623 + v625;
let v628 = v626 / v417;
let v629 = v610 < v1;
let v630 = v606 < v2;
let v631 = v629 && v630;
let v636 = v628 < v2948;
let v640 = u32(v636);
let v641 = v628 * v640;
let v645 = &(*v3175)[v641];
let v646 = *v645;
let v647 = vec2<bool>(v636);
let v648 = select(v394, v646, v647);
let v649 = vec2<bool>(v631);
let v650 = select(v394, v648, v649);
let v651 = u32(v557);
let v653 = v651 / v417;
let v656 = v370 + v653;
let v657 = &(*v2957)[v656];
*v657 = v650;
let v3151 = u32(192);
let v662 = v346 + v3151;
let v664 = v662 / v147;
let v666 = v662 % v147;
let v679 = v664 % v147;
let v681 = v664 / v147;
let v698 = v679 * v133;
let v700 = v681 * v133;
let v702 = v666 / v133;
let v704 = v666 % v133;
let v705 = v698 + v702;
let v706 = v700 + v704;
// is_in_bounds
// is_in_bounds_end
let v711 = v356 + v706;
// is_in_bounds
// is_in_bounds_end
let v715 = v95 + v705;
let v725 = u32(v715);
let v726 = v725 * v3;
let v728 = v412 + v726;
let v729 = u32(v711);
let v730 = v729 * v4;
let v731 = v728 + v730;
let v733 = v731 / v417;
let v734 = v715 < v1;
let v735 = v711 < v2;
let v736 = v734 && v735;
let v741 = v733 < v2948;
let v745 = u32(v741);
let v746 = v733 * v745;
let v750 = &(*v3175)[v746];
let v751 = *v750;
let v752 = vec2<bool>(v741);
let v753 = select(v394, v751, v752);
let v754 = vec2<bool>(v736);
let v755 = select(v394, v753, v754);
let v756 = u32(v662);
let v758 = v756 / v417;
let v761 = v370 + v758;
let v762 = &(*v2957)[v761];
*v762 = v755;
let v767 = v346 + v298;
let v769 = v767 / v147;
let v771 = v767 % v147;
let v784 = v769 % v147;
let v786 = v769 / v147;
let v803 = v784 * v133;
let v805 = v786 * v133;
let v807 = v771 / v133;
let v809 = v771 % v133;
let v810 = v803 + v807;
let v811 = v805 + v809;
// is_in_bounds
// is_in_bounds_end
let v816 = v356 + v811;
// is_in_bounds
// is_in_bounds_end
let v820 = v95 + v810;
let v830 = u32(v820);
let v831 = v830 * v3;
let v833 = v412 + v831;
let v834 = u32(v816);
let v835 = v834 * v4;
let v836 = v833 + v835;
let v838 = v836 / v417;
let v839 = v820 < v1;
let v840 = v816 < v2;
let v841 = v839 && v840;
let v846 = v838 < v2948;
let v850 = u32(v846);
let v851 = v838 * v850;
let v855 = &(*v3175)[v851];
let v856 = *v855;
let v857 = vec2<bool>(v846);
let v858 = select(v394, v856, v857);
let v859 = vec2<bool>(v841);
let v860 = select(v394, v858, v859);
let v861 = u32(v767);
let v863 = v861 / v417;
let v866 = v370 + v863;
let v867 = &(*v2957)[v866];
*v867 = v860;
let v3145 = u32(320);
let v872 = v346 + v3145;
let v874 = v872 / v147;
let v876 = v872 % v147;
let v889 = v874 % v147;
let v891 = v874 / v147;
let v908 = v889 * v133;
let v910 = v891 * v133;
let v912 = v876 / v133;
let v914 = v876 % v133;
let v915 = v908 + v912;
let v916 = v910 + v914;
// is_in_bounds
// is_in_bounds_end
let v921 = v356 + v916;
// is_in_bounds
// is_in_bounds_end
let v925 = v95 + v915;
let v935 = u32(v925);
let v936 = v935 * v3;
let v938 = v412 + v936;
let v939 = u32(v921);
let v940 = v939 * v4;
let v941 = v938 + v940;
let v943 = v941 / v417;
let v944 = v925 < v1;
let v945 = v921 < v2;
let v946 = v944 && v945;
let v951 = v943 < v2948;
let v955 = u32(v951);
let v956 = v943 * v955;
let v960 = &(*v3175)[v956];
let v961 = *v960;
let v962 = vec2<bool>(v951);
let v963 = select(v394, v961, v962);
let v964 = vec2<bool>(v946);
let v965 = select(v394, v963, v964);
let v966 = u32(v872);
let v968 = v966 / v417;
let v971 = v370 + v968;
let v972 = &(*v2957)[v971];
*v972 = v965;
let v3142 = u32(384);
let v977 = v346 + v3142;
let v979 = v977 / v147;
let v981 = v977 % v147;
let v994 = v979 % v147;
let v996 = v979 / v147;
let v1013 = v994 * v133;
let v1015 = v996 * v133;
let v1017 = v981 / v133;
let v1019 = v981 % v133;
let v1020 = v1013 + v1017;
let v1021 = v1015 + v1019;
// is_in_bounds
// is_in_bounds_end
let v1026 = v356 + v1021;
// is_in_bounds
// is_in_bounds_end
let v1030 = v95 + v1020;
let v1040 = u32(v1030);
let v1041 = v1040 * v3;
let v1043 = v412 + v1041;
let v1044 = u32(v1026);
let v1045 = v1044 * v4;
let v1046 = v1043 + v1045;
let v1048 = v1046 / v417;
let v1049 = v1030 < v1;
let v1050 = v1026 < v2;
let v1051 = v1049 && v1050;
let v1056 = v1048 < v2948;
let v1060 = u32(v1056);
let v1061 = v1048 * v1060;
let v1065 = &(*v3175)[v1061];
let v1066 = *v1065;
let v1067 = vec2<bool>(v1056);
let v1068 = select(v394, v1066, v1067);
let v1069 = vec2<bool>(v1051);
let v1070 = select(v394, v1068, v1069);
let v1071 = u32(v977);
let v1073 = v1071 / v417;
let v1076 = v370 + v1073;
let v1077 = &(*v2957)[v1076];
*v1077 = v1070;
let v3139 = u32(448);
let v1082 = v346 + v3139;
let v1084 = v1082 / v147;
let v1086 = v1082 % v147;
let v1099 = v1084 % v147;
let v1101 = v1084 / v147;
let v1118 = v1099 * v133;
let v1120 = v1101 * v133;
let v1122 = v1086 / v133;
let v1124 = v1086 % v133;
let v1125 = v1118 + v1122;
let v1126 = v1120 + v1124;
// is_in_bounds
// is_in_bounds_end
let v1131 = v356 + v1126;
// is_in_bounds
// is_in_bounds_end
let v1135 = v95 + v1125;
let v1145 = u32(v1135);
let v1146 = v1145 * v3;
let v1148 = v412 + v1146;
let v1149 = u32(v1131);
let v1150 = v1149 * v4;
let v1151 = v1148 + v1150;
let v1153 = v1151 / v417;
let v1154 = v1135 < v1;
let v1155 = v1131 < v2;
let v1156 = v1154 && v1155;
let v1161 = v1153 < v2948;
let v1165 = u32(v1161);
let v1166 = v1153 * v1165;
let v1170 = &(*v3175)[v1166];
let v1171 = *v1170;
let v1172 = vec2<bool>(v1161);
let v1173 = select(v394, v1171, v1172);
let v1174 = vec2<bool>(v1156);
let v1175 = select(v394, v1173, v1174);
let v1176 = u32(v1082);
let v1178 = v1176 / v417;
let v1181 = v370 + v1178;
let v1182 = &(*v2957)[v1181];
*v1182 = v1175;
var<function> v2986_store: u32;
let v2986 = &v2986_store;
*v2986 = v341;
let v1194 = *v2986;
let v1197 = v1194 / v147;
let v1199 = v1194 % v147;
let v1200 = *v2960;
let v1202 = min(v1200, v114);
let v1212 = v1197 / v168;
let v1214 = v1197 % v168;
let v1215 = *v2969;
let v1217 = v1215 * v152;
let v1218 = u32(v1217);
let v1231 = v1212 * v133;
let v1233 = v1214 * v133;
let v1235 = v1199 % v133;
let v1237 = v1199 / v133;
let v1238 = v1231 + v1235;
let v1239 = v1233 + v1237;
// is_in_bounds
// is_in_bounds_end
let v1243 = v1202 + v1238;
// is_in_bounds
// is_in_bounds_end
let v1249 = v111 + v1239;
let v1258 = u32(v1243);
let v1259 = v1258 * v11;
let v1260 = *v2954;
let v1261 = v1260 + v1259;
let v1262 = u32(v1249);
let v1263 = v1262 * v12;
let v1264 = v1261 + v1263;
let v1266 = v1264 / v417;
let v1267 = v1243 < v9;
let v1272 = v1266 < v2949;
let v1276 = u32(v1272);
let v1277 = v1266 * v1276;
let v1281 = &(*v3174)[v1277];
let v1282 = *v1281;
let v1283 = vec2<bool>(v1272);
let v1284 = select(v394, v1282, v1283);
let v1285 = vec2<bool>(v1267);
let v1286 = select(v394, v1284, v1285);
let v1287 = u32(v1194);
let v1289 = v1287 / v417;
let v1292 = v1218 + v1289;
let v1293 = &(*v2959)[v1292];
*v1293 = v1286;
let v1298 = v1194 + v46;
let v1300 = v1298 / v147;
let v1302 = v1298 % v147;
let v1315 = v1300 / v168;
let v1317 = v1300 % v168;
let v1334 = v1315 * v133;
let v1336 = v1317 * v133;
let v1338 = v1302 % v133;
let v1340 = v1302 / v133;
let v1341 = v1334 + v1338;
let v1342 = v1336 + v1340;
// is_in_bounds
// is_in_bounds_end
let v1346 = v1202 + v1341;
// is_in_bounds
// is_in_bounds_end
let v1352 = v111 + v1342;
let v1361 = u32(v1346);
let v1362 = v1361 * v11;
let v1364 = v1260 + v1362;
let v1365 = u32(v1352);
let v1366 = v1365 * v12;
let v1367 = v1364 + v1366;
let v1369 = v1367 / v417;
let v1370 = v1346 < v9;
let v1375 = v1369 < v2949;
let v1379 = u32(v1375);
let v1380 = v1369 * v1379;
let v1384 = &(*v3174)[v1380];
let v1385 = *v1384;
let v1386 = vec2<bool>(v1375);
let v1387 = select(v394, v1385, v1386);
let v1388 = vec2<bool>(v1370);
let v1389 = select(v394, v1387, v1388);
let v1390 = u32(v1298);
let v1392 = v1390 / v417;
let v1395 = v1218 + v1392;
let v1396 = &(*v2959)[v1395];
*v1396 = v1389;
let v1401 = v1194 + v152;
let v1403 = v1401 / v147;
let v1405 = v1401 % v147;
let v1418 = v1403 / v168;
let v1420 = v1403 % v168;
let v1437 = v1418 * v133;
let v1439 = v1420 * v133;
let v1441 = v1405 % v133;
let v1443 = v1405 / v133;
let v1444 = v1437 + v1441;
let v1445 = v1439 + v1443;
// is_in_bounds
// is_in_bounds_end
let v1449 = v1202 + v1444;
// is_in_bounds
// is_in_bounds_end
let v1455 = v111 + v1445;
let v1464 = u32(v1449);
let v1465 = v1464 * v11;
let v1467 = v1260 + v1465;
let v1468 = u32(v1455);
let v1469 = v1468 * v12;
let v1470 = v1467 + v1469;
let v1472 = v1470 / v417;
let v1473 = v1449 < v9;
let v1478 = v1472 < v2949;
let v1482 = u32(v1478);
let v1483 = v1472 * v1482;
let v1487 = &(*v3174)[v1483];
let v1488 = *v1487;
let v1489 = vec2<bool>(v1478);
let v1490 = select(v394, v1488, v1489);
let v1491 = vec2<bool>(v1473);
let v1492 = select(v394, v1490, v1491);
let v1493 = u32(v1401);
let v1495 = v1493 / v417;
let v1498 = v1218 + v1495;
let v1499 = &(*v2959)[v1498];
*v1499 = v1492;
let v1504 = v1194 + v3151;
let v1506 = v1504 / v147;
let v1508 = v1504 % v147;
let v1521 = v1506 / v168;
let v1523 = v1506 % v168;
let v1540 = v1521 * v133;
let v1542 = v1523 * v133;
let v1544 = v1508 % v133;
let v1546 = v1508 / v133;
let v1547 = v1540 + v1544;
let v1548 = v1542 + v1546;
// is_in_bounds
// is_in_bounds_end
let v1552 = v1202 + v1547;
// is_in_bounds
// is_in_bounds_end
let v1558 = v111 + v1548;
let v1567 = u32(v1552);
let v1568 = v1567 * v11;
let v1570 = v1260 + v1568;
let v1571 = u32(v1558);
let v1572 = v1571 * v12;
let v1573 = v1570 + v1572;
let v1575 = v1573 / v417;
let v1576 = v1552 < v9;
let v1581 = v1575 < v2949;
let v1585 = u32(v1581);
let v1586 = v1575 * v1585;
let v1590 = &(*v3174)[v1586];
let v1591 = *v1590;
let v1592 = vec2<bool>(v1581);
let v1593 = select(v394, v1591, v1592);
let v1594 = vec2<bool>(v1576);
let v1595 = select(v394, v1593, v1594);
let v1596 = u32(v1504);
let v1598 = v1596 / v417;
let v1601 = v1218 + v1598;
let v1602 = &(*v2959)[v1601];
*v1602 = v1595;
workgroupBarrier();
let v1611 = v147 * v235;
let v1613 = v1611 / v234;
for(var v1619: u32 = v56; v1619 < v133; v1619 += v44) {
for(var v1624: u32 = v56; v1624 < v234; v1624 += v44) {
let v1627 = v1619 * v234;
let v1628 = v1627 + v1624;
let v1629 = v1613 + v1628;
let v1630 = u32(v1629);
let v1634 = &(*v2957)[v1630];
let v1635 = *v1634;
let v1636 = v1635[0];
let v1638 = v1619 * v133;
let v1640 = v1624 * v234;
let v1641 = v1638 + v1640;
let v1644 = u32(v1641);
let v1648 = &(*v2977)[v1644];
*v1648 = v1636;
let v1649 = v1635[1];
let v1656 = v1641 + v44;
let v1657 = u32(v1656);
let v1661 = &(*v2977)[v1657];
*v1661 = v1649;

}

}
let v1668 = v147 * v270;
let v1670 = v1668 / v234;
for(var v1676: u32 = v56; v1676 < v133; v1676 += v44) {
for(var v1681: u32 = v56; v1681 < v234; v1681 += v44) {
let v1684 = v1676 * v234;
let v1685 = v1684 + v1681;
let v1686 = v1670 + v1685;
let v1687 = u32(v1686);
let v1691 = &(*v2957)[v1687];
let v1692 = *v1691;
let v1693 = v1692[0];
let v1695 = v1676 * v133;
let v1697 = v1681 * v234;
let v1698 = v1695 + v1697;
let v1701 = u32(v1698);
let v1705 = &(*v2978)[v1701];
*v1705 = v1693;
let v1706 = v1692[1];
let v1713 = v1698 + v44;
let v1714 = u32(v1713);
let v1718 = &(*v2978)[v1714];
*v1718 = v1706;

}

}
let v1725 = v147 * v237;
let v1727 = v1725 / v234;
for(var v1733: u32 = v56; v1733 < v133; v1733 += v44) {
for(var v1738: u32 = v56; v1738 < v234; v1738 += v44) {
let v1741 = v1733 * v234;
let v1742 = v1741 + v1738;
let v1743 = v1727 + v1742;
let v1744 = u32(v1743);
let v1748 = &(*v2959)[v1744];
let v1749 = *v1748;
let v1750 = v1749[0];
let v1752 = v1733 * v133;
let v1754 = v1738 * v234;
let v1755 = v1752 + v1754;
let v1758 = u32(v1755);
let v1762 = &(*v2983)[v1758];
*v1762 = v1750;
let v1763 = v1749[1];
let v1770 = v1755 + v44;
let v1771 = u32(v1770);
let v1775 = &(*v2983)[v1771];
*v1775 = v1763;

}

}
let v1777 = u32(4);
let v1778 = u32(1);
for(var v1779: u32 = v7; v1779 < v1777; v1779 += v1778) {
for(var v1784: u32 = v7; v1784 < v1777; v1784 += v1778) {
for(var v1789: u32 = v7; v1789 < v1777; v1789 += v1778) {
let v1792 = v1779 * v1777;
let v1793 = v1792 + v1789;
let v1797 = &(*v2977)[v1793];
let v1798 = *v1797;
let v1800 = v1784 * v1777;
let v1801 = v1800 + v1789;
let v1805 = &(*v2983)[v1801];
let v1806 = *v1805;
let v1810 = v1792 + v1784;
let v1814 = &(*v2973)[v1810];
let v1815 = *v1814;
let v3165 = fma(v1798, v1806, v1815);
*v1814 = v3165;

}

}

}
for(var v1820: u32 = v7; v1820 < v1777; v1820 += v1778) {
for(var v1825: u32 = v7; v1825 < v1777; v1825 += v1778) {
for(var v1830: u32 = v7; v1830 < v1777; v1830 += v1778) {
let v1833 = v1820 * v1777;
let v1834 = v1833 + v1830;
let v1838 = &(*v2978)[v1834];
let v1839 = *v1838;
let v1841 = v1825 * v1777;
let v1842 = v1841 + v1830;
let v1846 = &(*v2983)[v1842];
let v1847 = *v1846;
let v1851 = v1833 + v1825;
let v1855 = &(*v2975)[v1851];
let v1856 = *v1855;
let v3166 = fma(v1839, v1847, v1856);
*v1855 = v3166;

}

}

}
let v1864 = v147 * v257;
let v1866 = v1864 / v234;
for(var v1872: u32 = v56; v1872 < v133; v1872 += v44) {
for(var v1877: u32 = v56; v1877 < v234; v1877 += v44) {
let v1880 = v1872 * v234;
let v1881 = v1880 + v1877;
let v1882 = v1866 + v1881;
let v1883 = u32(v1882);
let v1887 = &(*v2959)[v1883];
let v1888 = *v1887;
let v1889 = v1888[0];
let v1891 = v1872 * v133;
let v1893 = v1877 * v234;
let v1894 = v1891 + v1893;
let v1897 = u32(v1894);
let v1901 = &(*v2983)[v1897];
*v1901 = v1889;
let v1902 = v1888[1];
let v1909 = v1894 + v44;
let v1910 = u32(v1909);
let v1914 = &(*v2983)[v1910];
*v1914 = v1902;

}

}
for(var v1918: u32 = v7; v1918 < v1777; v1918 += v1778) {
for(var v1923: u32 = v7; v1923 < v1777; v1923 += v1778) {
for(var v1928: u32 = v7; v1928 < v1777; v1928 += v1778) {
let v1931 = v1918 * v1777;
let v1932 = v1931 + v1928;
let v1936 = &(*v2977)[v1932];
let v1937 = *v1936;
let v1939 = v1923 * v1777;
let v1940 = v1939 + v1928;
let v1944 = &(*v2983)[v1940];
let v1945 = *v1944;
let v1949 = v1931 + v1923;
let v1953 = &(*v2974)[v1949];
let v1954 = *v1953;
let v3167 = fma(v1937, v1945, v1954);
*v1953 = v3167;

}

}

}
for(var v1959: u32 = v7; v1959 < v1777; v1959 += v1778) {
for(var v1964: u32 = v7; v1964 < v1777; v1964 += v1778) {
for(var v1969: u32 = v7; v1969 < v1777; v1969 += v1778) {
let v1972 = v1959 * v1777;
let v1973 = v1972 + v1969;
let v1977 = &(*v2978)[v1973];
let v1978 = *v1977;
let v1980 = v1964 * v1777;
let v1981 = v1980 + v1969;
let v1985 = &(*v2983)[v1981];
let v1986 = *v1985;
let v1990 = v1972 + v1964;
let v1994 = &(*v2976)[v1990];
let v1995 = *v1994;
let v3168 = fma(v1978, v1986, v1995);
*v1994 = v3168;

}

}

}
let v2003 = v147 + v235;
let v2005 = v147 * v2003;
let v2007 = v2005 / v234;
for(var v2013: u32 = v56; v2013 < v133; v2013 += v44) {
for(var v2018: u32 = v56; v2018 < v234; v2018 += v44) {
let v2021 = v2013 * v234;
let v2022 = v2021 + v2018;
let v2023 = v2007 + v2022;
let v2024 = u32(v2023);
let v2028 = &(*v2957)[v2024];
let v2029 = *v2028;
let v2030 = v2029[0];
let v2032 = v2013 * v133;
let v2034 = v2018 * v234;
let v2035 = v2032 + v2034;
let v2038 = u32(v2035);
let v2042 = &(*v2977)[v2038];
*v2042 = v2030;
let v2043 = v2029[1];
let v2050 = v2035 + v44;
let v2051 = u32(v2050);
let v2055 = &(*v2977)[v2051];
*v2055 = v2043;

}

}
let v2060 = v147 + v270;
let v2062 = v147 * v2060;
let v2064 = v2062 / v234;
for(var v2070: u32 = v56; v2070 < v133; v2070 += v44) {
for(var v2075: u32 = v56; v2075 < v234; v2075 += v44) {
let v2078 = v2070 * v234;
let v2079 = v2078 + v2075;
let v2080 = v2064 + v2079;
let v2081 = u32(v2080);
let v2085 = &(*v2957)[v2081];
let v2086 = *v2085;
let v2087 = v2086[0];
let v2089 = v2070 * v133;
let v2091 = v2075 * v234;
let v2092 = v2089 + v2091;
let v2095 = u32(v2092);
let v2099 = &(*v2978)[v2095];
*v2099 = v2087;
let v2100 = v2086[1];
let v2107 = v2092 + v44;
let v2108 = u32(v2107);
let v2112 = &(*v2978)[v2108];
*v2112 = v2100;

}

}
let v2117 = v168 + v237;
let v2119 = v147 * v2117;
let v2121 = v2119 / v234;
for(var v2127: u32 = v56; v2127 < v133; v2127 += v44) {
for(var v2132: u32 = v56; v2132 < v234; v2132 += v44) {
let v2135 = v2127 * v234;
let v2136 = v2135 + v2132;
let v2137 = v2121 + v2136;
let v2138 = u32(v2137);
let v2142 = &(*v2959)[v2138];
let v2143 = *v2142;
let v2144 = v2143[0];
let v2146 = v2127 * v133;
let v2148 = v2132 * v234;
let v2149 = v2146 + v2148;
let v2152 = u32(v2149);
let v2156 = &(*v2983)[v2152];
*v2156 = v2144;
let v2157 = v2143[1];
let v2164 = v2149 + v44;
let v2165 = u32(v2164);
let v2169 = &(*v2983)[v2165];
*v2169 = v2157;

}

}
for(var v2173: u32 = v7; v2173 < v1777; v2173 += v1778) {
for(var v2178: u32 = v7; v2178 < v1777; v2178 += v1778) {
for(var v2183: u32 = v7; v2183 < v1777; v2183 += v1778) {
let v2186 = v2173 * v1777;
let v2187 = v2186 + v2183;
let v2191 = &(*v2977)[v2187];
let v2192 = *v2191;
let v2194 = v2178 * v1777;
let v2195 = v2194 + v2183;
let v2199 = &(*v2983)[v2195];
let v2200 = *v2199;
let v2204 = v2186 + v2178;
let v2208 = &(*v2973)[v2204];
let v2209 = *v2208;
let v3169 = fma(v2192, v2200, v2209);
*v2208 = v3169;

}

}

}
for(var v2214: u32 = v7; v2214 < v1777; v2214 += v1778) {
for(var v2219: u32 = v7; v2219 < v1777; v2219 += v1778) {
for(var v2224: u32 = v7; v2224 < v1777; v2224 += v1778) {
let v2227 = v2214 * v1777;
let v2228 = v2227 + v2224;
let v2232 = &(*v2978)[v2228];
let v2233 = *v2232;
let v2235 = v2219 * v1777;
let v2236 = v2235 + v2224;
let v2240 = &(*v2983)[v2236];
let v2241 = *v2240;
let v2245 = v2227 + v2219;
let v2249 = &(*v2975)[v2245];
let v2250 = *v2249;
let v3170 = fma(v2233, v2241, v2250);
*v2249 = v3170;

}

}

}
let v2256 = v168 + v257;
let v2258 = v147 * v2256;
let v2260 = v2258 / v234;
for(var v2266: u32 = v56; v2266 < v133; v2266 += v44) {
for(var v2271: u32 = v56; v2271 < v234; v2271 += v44) {
let v2274 = v2266 * v234;
let v2275 = v2274 + v2271;
let v2276 = v2260 + v2275;
let v2277 = u32(v2276);
let v2281 = &(*v2959)[v2277];
let v2282 = *v2281;
let v2283 = v2282[0];
let v2285 = v2266 * v133;
let v2287 = v2271 * v234;
let v2288 = v2285 + v2287;
let v2291 = u32(v2288);
let v2295 = &(*v2983)[v2291];
*v2295 = v2283;
let v2296 = v2282[1];
let v2303 = v2288 + v44;
let v2304 = u32(v2303);
let v2308 = &(*v2983)[v2304];
*v2308 = v2296;

}

}
for(var v2312: u32 = v7; v2312 < v1777; v2312 += v1778) {
for(var v2317: u32 = v7; v2317 < v1777; v2317 += v1778) {
for(var v2322: u32 = v7; v2322 < v1777; v2322 += v1778) {
let v2325 = v2312 * v1777;
let v2326 = v2325 + v2322;
let v2330 = &(*v2977)[v2326];
let v2331 = *v2330;
let v2333 = v2317 * v1777;
let v2334 = v2333 + v2322;
let v2338 = &(*v2983)[v2334];
let v2339 = *v2338;
let v2343 = v2325 + v2317;
let v2347 = &(*v2974)[v2343];
let v2348 = *v2347;
let v3171 = fma(v2331, v2339, v2348);
*v2347 = v3171;

}

}

}
for(var v2353: u32 = v7; v2353 < v1777; v2353 += v1778) {
for(var v2358: u32 = v7; v2358 < v1777; v2358 += v1778) {
for(var v2363: u32 = v7; v2363 < v1777; v2363 += v1778) {
let v2366 = v2353 * v1777;
let v2367 = v2366 + v2363;
let v2371 = &(*v2978)[v2367];
let v2372 = *v2371;
let v2374 = v2358 * v1777;
let v2375 = v2374 + v2363;
let v2379 = &(*v2983)[v2375];
let v2380 = *v2379;
let v2384 = v2366 + v2358;
let v2388 = &(*v2976)[v2384];
let v2389 = *v2388;
let v3172 = fma(v2372, v2380, v2389);
*v2388 = v3172;

}

}

}
let v2391 = *v2958;
let v2393 = *v2962;
let v2394 = v2391 + v2393;
*v2958 = v2394;
let v2395 = *v2960;
let v2397 = *v2966;
let v2398 = v2395 + v2397;
*v2960 = v2398;

}
workgroupBarrier();
var<function> v3027_store: u32;
let v3027 = &v3027_store;
let v2402 = *v2970;
*v3027 = v2402;
var<function> v3028_store: u32;
let v3028 = &v3028_store;
let v2404 = *v2971;
*v3028 = v2404;
var<function> v3029_store: u32;
let v3029 = &v3029_store;
let v2406 = *v2972;
*v3029 = v2406;
var<function> v3030_store: u32;
let v3030 = &v3030_store;
let v2412 = *v3027;
*v3030 = v2412;
var<function> v3031_store: u32;
let v3031 = &v3031_store;
let v2414 = *v3028;
*v3031 = v2414;
var<function> v3032_store: u32;
let v3032 = &v3032_store;
let v2416 = *v3029;
*v3032 = v2416;
var<function> v3033_store: u32;
let v3033 = &v3033_store;
let v2418 = *v3030;
*v3033 = v2418;
var<function> v3034_store: u32;
let v3034 = &v3034_store;
let v2420 = *v3031;
*v3034 = v2420;
var<function> v3035_store: u32;
let v3035 = &v3035_store;
let v2422 = *v3032;
*v3035 = v2422;
for(var v2427: u32 = v56; v2427 < v133; v2427 += v44) {
let v2429 = *v3033;
let v2430 = v2429 + v2427;
let v2431 = f32(0.0);
let v2432 = vec4<f32>(v2431);
var<function> v3037_store: vec4<f32>;
let v3037 = &v3037_store;
*v3037 = v2432;
var<function> v3038_store: vec4<f32>;
let v3038 = &v3038_store;
let v2435 = *v3037;
*v3038 = v2435;
let v2437 = v2427 * v133;
let v2440 = u32(v2437);
let v2444 = &(*v2973)[v2440];
let v2445 = *v2444;
let v2446 = *v3038;
let v2447 = vec4<f32>(v2445, v2446[1], v2446[2], v2446[3]);
*v3038 = v2447;
let v2451 = v2437 + v44;
let v2452 = u32(v2451);
let v2456 = &(*v2973)[v2452];
let v2457 = *v2456;
let v2458 = *v3038;
let v2459 = vec4<f32>(v2458[0], v2457, v2458[2], v2458[3]);
*v3038 = v2459;
let v2463 = v2437 + v234;
let v2464 = u32(v2463);
let v2468 = &(*v2973)[v2464];
let v2469 = *v2468;
let v2470 = *v3038;
let v2471 = vec4<f32>(v2470[0], v2470[1], v2469, v2470[3]);
*v3038 = v2471;
let v2474 = u32(3);
let v2475 = v2437 + v2474;
let v2476 = u32(v2475);
let v2480 = &(*v2973)[v2476];
let v2481 = *v2480;
let v2482 = *v3038;
let v2483 = vec4<f32>(v2482[0], v2482[1], v2482[2], v2481);
*v3038 = v2483;
let v2484 = *v3038;
let v2485 = u32(v2430);
let v2489 = &(*v2961)[v2485];
*v2489 = v2484;

}
let v2494 = u32(4);
for(var v2500: u32 = v56; v2500 < v133; v2500 += v44) {
let v2502 = *v2970;
let v2503 = v2502 + v2500;
let v2504 = u32(v2503);
let v2508 = &(*v2961)[v2504];
let v2509 = *v2508;
let v2512 = v2500 * v133;
let v2514 = v235 * v133;
let v2516 = v237 * v133;
let v2518 = v2512 / v133;
let v2520 = v2512 % v133;
let v2521 = v2514 + v2518;
let v2522 = v2516 + v2520;
// is_in_bounds
// is_in_bounds_end
let v2523 = v123 + v2521;
let v2524 = v124 + v2522;
let v2527 = u32(v2523);
let v2528 = v2527 * v19;
let v2529 = *v2956;
let v2530 = v2529 + v2528;
let v2531 = u32(v2524);
let v2532 = v2531 * v20;
let v2533 = v2530 + v2532;
let v2535 = v2533 / v2494;
let v2536 = v2523 < v17;
if v2536 {
let v2538 = v2535 < v2950;
if v2538 {
let v2542 = &(*v3173)[v2535];
*v2542 = v2509;

}

}

}
var<function> v3040_store: u32;
let v3040 = &v3040_store;
let v2546 = *v3027;
*v3040 = v2546;
var<function> v3041_store: u32;
let v3041 = &v3041_store;
let v2548 = *v3028;
*v3041 = v2548;
var<function> v3042_store: u32;
let v3042 = &v3042_store;
let v2550 = *v3029;
*v3042 = v2550;
var<function> v3043_store: u32;
let v3043 = &v3043_store;
let v2552 = *v3040;
*v3043 = v2552;
var<function> v3044_store: u32;
let v3044 = &v3044_store;
let v2554 = *v3041;
*v3044 = v2554;
var<function> v3045_store: u32;
let v3045 = &v3045_store;
let v2556 = *v3042;
*v3045 = v2556;
for(var v2561: u32 = v56; v2561 < v133; v2561 += v44) {
let v2563 = *v3043;
let v2564 = v2563 + v2561;
let v2565 = f32(0.0);
let v2566 = vec4<f32>(v2565);
var<function> v3047_store: vec4<f32>;
let v3047 = &v3047_store;
*v3047 = v2566;
var<function> v3048_store: vec4<f32>;
let v3048 = &v3048_store;
let v2569 = *v3047;
*v3048 = v2569;
let v2571 = v2561 * v133;
let v2574 = u32(v2571);
let v2578 = &(*v2974)[v2574];
let v2579 = *v2578;
let v2580 = *v3048;
let v2581 = vec4<f32>(v2579, v2580[1], v2580[2], v2580[3]);
*v3048 = v2581;
let v2585 = v2571 + v44;
let v2586 = u32(v2585);
let v2590 = &(*v2974)[v2586];
let v2591 = *v2590;
let v2592 = *v3048;
let v2593 = vec4<f32>(v2592[0], v2591, v2592[2], v2592[3]);
*v3048 = v2593;
let v2597 = v2571 + v234;
let v2598 = u32(v2597);
let v2602 = &(*v2974)[v2598];
let v2603 = *v2602;
let v2604 = *v3048;
let v2605 = vec4<f32>(v2604[0], v2604[1], v2603, v2604[3]);
*v3048 = v2605;
let v2608 = u32(3);
let v2609 = v2571 + v2608;
let v2610 = u32(v2609);
let v2614 = &(*v2974)[v2610];
let v2615 = *v2614;
let v2616 = *v3048;
let v2617 = vec4<f32>(v2616[0], v2616[1], v2616[2], v2615);
*v3048 = v2617;
let v2618 = *v3048;
let v2619 = u32(v2564);
let v2623 = &(*v2961)[v2619];
*v2623 = v2618;

}
for(var v2634: u32 = v56; v2634 < v133; v2634 += v44) {
let v2636 = *v2970;
let v2637 = v2636 + v2634;
let v2638 = u32(v2637);
let v2642 = &(*v2961)[v2638];
let v2643 = *v2642;
let v2646 = v2634 * v133;
let v2648 = v235 * v133;
let v2650 = v257 * v133;
let v2652 = v2646 / v133;
let v2654 = v2646 % v133;
let v2655 = v2648 + v2652;
let v2656 = v2650 + v2654;
// is_in_bounds
// is_in_bounds_end
let v2657 = v123 + v2655;
let v2658 = v124 + v2656;
let v2661 = u32(v2657);
let v2662 = v2661 * v19;
let v2663 = *v2956;
let v2664 = v2663 + v2662;
let v2665 = u32(v2658);
let v2666 = v2665 * v20;
let v2667 = v2664 + v2666;
let v2669 = v2667 / v2494;
let v2670 = v2657 < v17;
if v2670 {
let v2672 = v2669 < v2950;
if v2672 {
let v2676 = &(*v3173)[v2669];
*v2676 = v2643;

}

}

}
var<function> v3050_store: u32;
let v3050 = &v3050_store;
let v2682 = *v3027;
*v3050 = v2682;
var<function> v3051_store: u32;
let v3051 = &v3051_store;
let v2684 = *v3028;
*v3051 = v2684;
var<function> v3052_store: u32;
let v3052 = &v3052_store;
let v2686 = *v3029;
*v3052 = v2686;
var<function> v3053_store: u32;
let v3053 = &v3053_store;
let v2688 = *v3050;
*v3053 = v2688;
var<function> v3054_store: u32;
let v3054 = &v3054_store;
let v2690 = *v3051;
*v3054 = v2690;
var<function> v3055_store: u32;
let v3055 = &v3055_store;
let v2692 = *v3052;
*v3055 = v2692;
for(var v2697: u32 = v56; v2697 < v133; v2697 += v44) {
let v2699 = *v3053;
let v2700 = v2699 + v2697;
let v2701 = f32(0.0);
let v2702 = vec4<f32>(v2701);
var<function> v3057_store: vec4<f32>;
let v3057 = &v3057_store;
*v3057 = v2702;
var<function> v3058_store: vec4<f32>;
let v3058 = &v3058_store;
let v2705 = *v3057;
*v3058 = v2705;
let v2707 = v2697 * v133;
let v2710 = u32(v2707);
let v2714 = &(*v2975)[v2710];
let v2715 = *v2714;
let v2716 = *v3058;
let v2717 = vec4<f32>(v2715, v2716[1], v2716[2], v2716[3]);
*v3058 = v2717;
let v2721 = v2707 + v44;
let v2722 = u32(v2721);
let v2726 = &(*v2975)[v2722];
let v2727 = *v2726;
let v2728 = *v3058;
let v2729 = vec4<f32>(v2728[0], v2727, v2728[2], v2728[3]);
*v3058 = v2729;
let v2733 = v2707 + v234;
let v2734 = u32(v2733);
let v2738 = &(*v2975)[v2734];
let v2739 = *v2738;
let v2740 = *v3058;
let v2741 = vec4<f32>(v2740[0], v2740[1], v2739, v2740[3]);
*v3058 = v2741;
let v2744 = u32(3);
let v2745 = v2707 + v2744;
let v2746 = u32(v2745);
let v2750 = &(*v2975)[v2746];
let v2751 = *v2750;
let v2752 = *v3058;
let v2753 = vec4<f32>(v2752[0], v2752[1], v2752[2], v2751);
*v3058 = v2753;
let v2754 = *v3058;
let v2755 = u32(v2700);
let v2759 = &(*v2961)[v2755];
*v2759 = v2754;

}
for(var v2770: u32 = v56; v2770 < v133; v2770 += v44) {
let v2772 = *v2970;
let v2773 = v2772 + v2770;
let v2774 = u32(v2773);
let v2778 = &(*v2961)[v2774];
let v2779 = *v2778;
let v2782 = v2770 * v133;
let v2784 = v270 * v133;
let v2786 = v237 * v133;
let v2788 = v2782 / v133;
let v2790 = v2782 % v133;
let v2791 = v2784 + v2788;
let v2792 = v2786 + v2790;
// is_in_bounds
// is_in_bounds_end
let v2793 = v123 + v2791;
let v2794 = v124 + v2792;
let v2797 = u32(v2793);
let v2798 = v2797 * v19;
let v2799 = *v2956;
let v2800 = v2799 + v2798;
let v2801 = u32(v2794);
let v2802 = v2801 * v20;
let v2803 = v2800 + v2802;
let v2805 = v2803 / v2494;
let v2806 = v2793 < v17;
if v2806 {
let v2808 = v2805 < v2950;
if v2808 {
let v2812 = &(*v3173)[v2805];
*v2812 = v2779;

}

}

}
var<function> v3060_store: u32;
let v3060 = &v3060_store;
let v2816 = *v3027;
*v3060 = v2816;
var<function> v3061_store: u32;
let v3061 = &v3061_store;
let v2818 = *v3028;
*v3061 = v2818;
var<function> v3062_store: u32;
let v3062 = &v3062_store;
let v2820 = *v3029;
*v3062 = v2820;
var<function> v3063_store: u32;
let v3063 = &v3063_store;
let v2822 = *v3060;
*v3063 = v2822;
var<function> v3064_store: u32;
let v3064 = &v3064_store;
let v2824 = *v3061;
*v3064 = v2824;
var<function> v3065_store: u32;
let v3065 = &v3065_store;
let v2826 = *v3062;
*v3065 = v2826;
for(var v2831: u32 = v56; v2831 < v133; v2831 += v44) {
let v2833 = *v3063;
let v2834 = v2833 + v2831;
let v2835 = f32(0.0);
let v2836 = vec4<f32>(v2835);
var<function> v3067_store: vec4<f32>;
let v3067 = &v3067_store;
*v3067 = v2836;
var<function> v3068_store: vec4<f32>;
let v3068 = &v3068_store;
let v2839 = *v3067;
*v3068 = v2839;
let v2841 = v2831 * v133;
let v2844 = u32(v2841);
let v2848 = &(*v2976)[v2844];
let v2849 = *v2848;
let v2850 = *v3068;
let v2851 = vec4<f32>(v2849, v2850[1], v2850[2], v2850[3]);
*v3068 = v2851;
let v2855 = v2841 + v44;
let v2856 = u32(v2855);
let v2860 = &(*v2976)[v2856];
let v2861 = *v2860;
let v2862 = *v3068;
let v2863 = vec4<f32>(v2862[0], v2861, v2862[2], v2862[3]);
*v3068 = v2863;
let v2867 = v2841 + v234;
let v2868 = u32(v2867);
let v2872 = &(*v2976)[v2868];
let v2873 = *v2872;
let v2874 = *v3068;
let v2875 = vec4<f32>(v2874[0], v2874[1], v2873, v2874[3]);
*v3068 = v2875;
let v2878 = u32(3);
let v2879 = v2841 + v2878;
let v2880 = u32(v2879);
let v2884 = &(*v2976)[v2880];
let v2885 = *v2884;
let v2886 = *v3068;
let v2887 = vec4<f32>(v2886[0], v2886[1], v2886[2], v2885);
*v3068 = v2887;
let v2888 = *v3068;
let v2889 = u32(v2834);
let v2893 = &(*v2961)[v2889];
*v2893 = v2888;

}
for(var v2904: u32 = v56; v2904 < v133; v2904 += v44) {
let v2906 = *v2970;
let v2907 = v2906 + v2904;
let v2908 = u32(v2907);
let v2912 = &(*v2961)[v2908];
let v2913 = *v2912;
let v2916 = v2904 * v133;
let v2918 = v270 * v133;
let v2920 = v257 * v133;
let v2922 = v2916 / v133;
let v2924 = v2916 % v133;
let v2925 = v2918 + v2922;
let v2926 = v2920 + v2924;
// is_in_bounds
// is_in_bounds_end
let v2927 = v123 + v2925;
let v2928 = v124 + v2926;
let v2931 = u32(v2927);
let v2932 = v2931 * v19;
let v2933 = *v2956;
let v2934 = v2933 + v2932;
let v2935 = u32(v2928);
let v2936 = v2935 * v20;
let v2937 = v2934 + v2936;
let v2939 = v2937 / v2494;
let v2940 = v2927 < v17;
if v2940 {
let v2942 = v2939 < v2950;
if v2942 {
let v2946 = &(*v3173)[v2939];
*v2946 = v2913;

}

}

}
return;

}
// ----
var<workgroup> shared_v103: array<vec4<f32>, 128>;
var<workgroup> shared_v117: array<vec2<f32>, 128>;
var<workgroup> shared_v140: array<vec2<f32>, 256>;
@group(0) @binding(2) var<storage, read_write> v21: array<vec2<f32>>;
@group(0) @binding(1) var<storage, read> v13: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read> v5: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, scalars_u32: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn matmul_entry_lhs_f32_lhs_size_4_rhs_f32_rhs_size_2_acc_f32_acc_size_2(@builtin(workgroup_id) v2634: vec3<u32>, @builtin(local_invocation_id) v2636: vec3<u32>) {
let v2773 = &v21;
let v2774 = &v13;
let v2775 = &v5;
let v1 = info_var.scalars_u32[0];
let v2 = info_var.scalars_u32[1];
let v3 = info_var.scalars_usize[0];
let v4 = info_var.scalars_usize[1];
let v2516 = info_var.static_meta[0];
let v7 = u32(0);
let v9 = info_var.scalars_u32[2];
let v10 = info_var.scalars_u32[3];
let v11 = info_var.scalars_usize[2];
let v12 = info_var.scalars_usize[3];
let v2517 = info_var.static_meta[1];
let v17 = info_var.scalars_u32[4];
let v18 = info_var.scalars_u32[5];
let v19 = info_var.scalars_usize[4];
let v20 = info_var.scalars_usize[5];
let v2518 = info_var.static_meta[2];
let v25 = info_var.scalars_u32[6];
let v26 = info_var.scalars_u32[7];
let v2635 = v2634[0];
let v33 = u32(v2635);
let v34 = v25 * v26;
let v35 = u32(v34);
let v36 = v33 / v35;
let v37 = v33 % v35;
let v38 = u32(v26);
let v39 = v37 / v38;
let v40 = u32(v39);
let v41 = u32(v37);
let v42 = v41 % v26;
let v43 = u32(v36);
let v44 = u32(1);
let v46 = u32(64);
let v47 = v40 * v46;
let v50 = u32(32);
let v51 = v42 * v50;
let v56 = u32(0);
let v70 = u32(v43);
let v71 = u32(v70);
var<function> v2519_store: u32;
let v2519 = &v2519_store;
*v2519 = v71;
var<function> v2520_store: u32;
let v2520 = &v2520_store;
*v2520 = v7;
var<function> v2521_store: u32;
let v2521 = &v2521_store;
*v2521 = v71;
var<function> v2522_store: u32;
let v2522 = &v2522_store;
*v2522 = v7;
var<function> v2523_store: u32;
let v2523 = &v2523_store;
*v2523 = v71;
var<function> v2524_store: u32;
let v2524 = &v2524_store;
*v2524 = v7;
let v95 = min(v47, v1);
let v98 = v1 - v95;
let v101 = min(v46, v98);
let v2525 = &shared_v103;
var<function> v2526_store: u32;
let v2526 = &v2526_store;
*v2526 = v56;
let v111 = min(v51, v10);
let v113 = v10 - v111;
let v114 = min(v2, v9);
let v116 = min(v50, v113);
let v2527 = &shared_v117;
var<function> v2528_store: u32;
let v2528 = &v2528_store;
*v2528 = v56;
let v123 = min(v47, v17);
let v124 = min(v51, v18);
let v2637 = v2636[1];
let v2638 = v2636[0];
let v133 = u32(4);
let v134 = v133 * v2637;
let v135 = v2638 + v134;
let v137 = v135 / v133;
let v139 = v135 % v133;
let v2529 = &shared_v140;
let v145 = v137 * v133;
let v146 = v145 + v139;
let v147 = u32(16);
let v148 = v147 * v146;
let v149 = u32(2);
let v150 = v148 / v149;
let v152 = u32(256);
let v166 = u32(8);
let v167 = v150 + v166;
var<function> v2530_store: u32;
let v2530 = &v2530_store;
*v2530 = v166;
var<function> v2531_store: u32;
let v2531 = &v2531_store;
*v2531 = v101;
var<function> v2532_store: u32;
let v2532 = &v2532_store;
*v2532 = v166;
var<function> v2533_store: u32;
let v2533 = &v2533_store;
*v2533 = v56;
var<function> v2534_store: u32;
let v2534 = &v2534_store;
*v2534 = v166;
var<function> v2535_store: u32;
let v2535 = &v2535_store;
*v2535 = v166;
var<function> v2536_store: u32;
let v2536 = &v2536_store;
*v2536 = v116;
var<function> v2537_store: u32;
let v2537 = &v2537_store;
*v2537 = v56;
var<function> v2538_store: u32;
let v2538 = &v2538_store;
*v2538 = v150;
var<function> v2539_store: u32;
let v2539 = &v2539_store;
*v2539 = v167;
var<function> v2540_store: u32;
let v2540 = &v2540_store;
*v2540 = v149;
let v196 = v2 + v166;
let v198 = v196 - v44;
let v200 = v198 / v166;
var<function> v2541_store: array<f32, 16>= array<f32, 16>();
let v2541 = &v2541_store;
var<function> v2542_store: array<f32, 16>= array<f32, 16>();
let v2542 = &v2542_store;
var<function> v2543_store: array<f32, 16>= array<f32, 16>();
let v2543 = &v2543_store;
var<function> v2544_store: array<f32, 16>= array<f32, 16>();
let v2544 = &v2544_store;
var<function> v2545_store: array<f32, 16>= array<f32, 16>();
let v2545 = &v2545_store;
var<function> v2546_store: array<f32, 16>= array<f32, 16>();
let v2546 = &v2546_store;
let v235 = v137 * v149;
let v237 = v139 * v149;
for(var v248: u32 = v56; v248 < v147; v248 += v44) {
let v250 = u32(v248);
let v254 = &(*v2541)[v250];
let v255 = f32(0.0);
*v254 = v255;

}
let v257 = v44 + v237;
for(var v261: u32 = v56; v261 < v147; v261 += v44) {
let v263 = u32(v261);
let v267 = &(*v2542)[v263];
let v268 = f32(0.0);
*v267 = v268;

}
let v270 = v44 + v235;
for(var v276: u32 = v56; v276 < v147; v276 += v44) {
let v278 = u32(v276);
let v282 = &(*v2543)[v278];
let v283 = f32(0.0);
*v282 = v283;

}
for(var v289: u32 = v56; v289 < v147; v289 += v44) {
let v291 = u32(v289);
let v295 = &(*v2544)[v291];
let v296 = f32(0.0);
*v295 = v296;

}
let v298 = u32(128);
var<function> v2551_store: array<f32, 16>= array<f32, 16>();
let v2551 = &v2551_store;
for(var v333: u32 = v56; v333 < v200; v333 += v44) {
workgroupBarrier();
let v337 = v2637 * v133;
let v339 = v337 + v2638;
let v341 = v339 * v133;
var<function> v2553_store: u32;
let v2553 = &v2553_store;
*v2553 = v341;
let v346 = *v2553;
let v349 = v346 / v147;
let v351 = v346 % v147;
let v352 = *v2526;
let v356 = min(v352, v2);
let v364 = v349 % v147;
let v366 = v349 / v147;
let v367 = *v2533;
let v369 = v367 * v298;
let v370 = u32(v369);
let v383 = v364 * v133;
let v385 = v366 * v133;
let v387 = v351 / v133;
let v389 = v351 % v133;
let v390 = v383 + v387;
let v391 = v385 + v389;
let v392 = i32(0);
let v393 = vec4<i32>(v392);
let v394 = vec4<f32>(v393);
// is_in_bounds
// is_in_bounds_end
let v396 = v356 + v391;
// is_in_bounds
// is_in_bounds_end
let v400 = v95 + v390;
let v410 = u32(v400);
let v411 = v410 * v3;
let v412 = *v2520;
let v413 = v412 + v411;
let v414 = u32(v396);
let v415 = v414 * v4;
let v416 = v413 + v415;
let v417 = u32(4);
let v418 = v416 / v417;
let v423 = v418 < v2516;
let v427 = u32(v423);
let v428 = v418 * v427;
let v432 = &(*v2775)[v428];
let v433 = *v432;
let v434 = vec4<bool>(v423);
let v435 = select(v394, v433, v434);
let v436 = u32(v346);
let v438 = v436 / v417;
let v441 = v370 + v438;
let v442 = &(*v2525)[v441];
*v442 = v435;
let v447 = v346 + v298;
let v449 = v447 / v147;
let v451 = v447 % v147;
let v464 = v449 % v147;
let v466 = v449 / v147;
let v483 = v464 * v133;
let v485 = v466 * v133;
let v487 = v451 / v133;
let v489 = v451 % v133;
let v490 = v483 + v487;
let v491 = v485 + v489;
// is_in_bounds
// is_in_bounds_end
let v496 = v356 + v491;
// is_in_bounds
// is_in_bounds_end
let v500 = v95 + v490;
let v510 = u32(v500);
let v511 = v510 * v3;
let v513 = v412 + v511;
let v514 = u32(v496);
let v515 = v514 * v4;
let v516 = v513 + v515;
let v518 = v516 / v417;
let v523 = v518 < v2516;
let v527 = u32(v523);
let v528 = v518 * v527;
let v532 = &(*v2775)[v528];
let v533 = *v532;
let v534 = vec4<bool>(v523);
let v535 = select(v394, v533, v534);
let v536 = u32(v447);
let v538 = v536 / v417;
let v541 = v370 + v538;
let v542 = &(*v2525)[v541];
*v542 = v535;
let v547 = v346 + v152;
let v549 = v547 / v147;
let v551 = v547 % v147;
let v564 = v549 % v147;
let v566 = v549 / v147;
let v583 = v564 * v133;
let v585 = v566 * v133;
let v587 = v551 / v133;
let v589 = v551 % v133;
let v590 = v583 + v587;
let v591 = v585 + v589;
// is_in_bounds
// is_in_bounds_end
let v596 = v356 + v591;
// is_in_bounds
// is_in_bounds_end
let v600 = v95 + v590;
let v610 = u32(v600);
let v611 = v610 * v3;
let v613 = v412 + v611;
let v614 = u32(v596);
let v615 = v614 * v4;
let v616 = v613 + v615;
let v618 = v616 / v417;
let v623 = v618 < v2516;
let v627 = u32(v623);
let v628 = v618 * v627;
let v632 = &(*v2775)[v628];
let v633 = *v632;
let v634 = vec4<bool>(v623);
let v635 = select(v394, v633, v634);
let v636 = u32(v547);
let v638 = v636 / v417;
let v641 = v370 + v638;
let v642 = &(*v2525)[v641];
*v642 = v635;
let v2703 = u32(384);
let v647 = v346 + v2703;
let v649 = v647 / v147;
let v651 = v647 % v147;
let v664 = v649 % v147;
let v666 = v649 / v147;
let v683 = v664 * v133;
let v685 = v666 * v133;
let v687 = v651 / v133;
let v689 = v651 % v133;
let v690 = v683 + v687;
let v691 = v685 + v689;
// is_in_bounds
// is_in_bounds_end
let v696 = v356 + v691;
// is_in_bounds
// is_in_bounds_end
let v700 = v95 + v690;
let v710 = u32(v700);
let v711 = v710 * v3;
let v713 = v412 + v711;
let v714 = u32(v696);
let v715 = v714 * v4;
let v716 = v713 + v715;
let v718 = v716 / v417;
let v723 = v718 < v2516;
let v727 = u32(v723);
let v728 = v718 * v727;
let v732 = &(*v2775)[v728];
let v733 = *v732;
let v734 = vec4<bool>(v723);
let v735 = select(v394, v733, v734);
let v736 = u32(v647);
let v738 = v736 / v417;
let v741 = v370 + v738;
let v742 = &(*v2525)[v741];
*v742 = v735;
let v749 = v339 * v149;
var<function> v2554_store: u32;
let v2554 = &v2554_store;
*v2554 = v749;
let v754 = *v2554;
let v757 = v754 / v147;
let v759 = v754 % v147;
let v760 = *v2528;
let v762 = min(v760, v114);
let v772 = v757 / v166;
let v774 = v757 % v166;
let v775 = *v2537;
let v777 = v775 * v298;
let v778 = u32(v777);
let v791 = v772 * v133;
let v793 = v774 * v133;
let v795 = v759 / v133;
let v797 = v759 % v133;
let v798 = v791 + v795;
let v799 = v793 + v797;
let v801 = vec2<i32>(v392);
let v802 = vec2<f32>(v801);
// is_in_bounds
// is_in_bounds_end
let v803 = v762 + v798;
// is_in_bounds
// is_in_bounds_end
let v809 = v111 + v799;
let v818 = u32(v803);
let v819 = v818 * v11;
let v820 = *v2522;
let v821 = v820 + v819;
let v822 = u32(v809);
let v823 = v822 * v12;
let v824 = v821 + v823;
let v825 = u32(2);
let v826 = v824 / v825;
let v827 = v809 < v10;
let v832 = v826 < v2517;
let v836 = u32(v832);
let v837 = v826 * v836;
let v841 = &(*v2774)[v837];
let v842 = *v841;
let v843 = vec2<bool>(v832);
let v844 = select(v802, v842, v843);
let v845 = vec2<bool>(v827);
let v846 = select(v802, v844, v845);
let v847 = u32(v754);
let v849 = v847 / v825;
let v852 = v778 + v849;
let v853 = &(*v2527)[v852];
*v853 = v846;
let v858 = v754 + v46;
let v860 = v858 / v147;
let v862 = v858 % v147;
let v875 = v860 / v166;
let v877 = v860 % v166;
let v894 = v875 * v133;
let v896 = v877 * v133;
let v898 = v862 / v133;
let v900 = v862 % v133;
let v901 = v894 + v898;
let v902 = v896 + v900;
// is_in_bounds
// is_in_bounds_end
let v906 = v762 + v901;
// is_in_bounds
// is_in_bounds_end
let v912 = v111 + v902;
let v921 = u32(v906);
let v922 = v921 * v11;
let v924 = v820 + v922;
let v925 = u32(v912);
let v926 = v925 * v12;
let v927 = v924 + v926;
let v929 = v927 / v825;
let v930 = v912 < v10;
let v935 = v929 < v2517;
let v939 = u32(v935);
let v940 = v929 * v939;
let v944 = &(*v2774)[v940];
let v945 = *v944;
let v946 = vec2<bool>(v935);
let v947 = select(v802, v945, v946);
let v948 = vec2<bool>(v930);
let v949 = select(v802, v947, v948);
let v950 = u32(v858);
let v952 = v950 / v825;
let v955 = v778 + v952;
let v956 = &(*v2527)[v955];
*v956 = v949;
let v961 = v754 + v298;
let v963 = v961 / v147;
let v965 = v961 % v147;
let v978 = v963 / v166;
let v980 = v963 % v166;
let v997 = v978 * v133;
let v999 = v980 * v133;
let v1001 = v965 / v133;
let v1003 = v965 % v133;
let v1004 = v997 + v1001;
let v1005 = v999 + v1003;
// is_in_bounds
// is_in_bounds_end
let v1009 = v762 + v1004;
// is_in_bounds
// is_in_bounds_end
let v1015 = v111 + v1005;
let v1024 = u32(v1009);
let v1025 = v1024 * v11;
let v1027 = v820 + v1025;
let v1028 = u32(v1015);
let v1029 = v1028 * v12;
let v1030 = v1027 + v1029;
let v1032 = v1030 / v825;
let v1033 = v1015 < v10;
let v1038 = v1032 < v2517;
let v1042 = u32(v1038);
let v1043 = v1032 * v1042;
let v1047 = &(*v2774)[v1043];
let v1048 = *v1047;
let v1049 = vec2<bool>(v1038);
let v1050 = select(v802, v1048, v1049);
let v1051 = vec2<bool>(v1033);
let v1052 = select(v802, v1050, v1051);
let v1053 = u32(v961);
let v1055 = v1053 / v825;
let v1058 = v778 + v1055;
let v1059 = &(*v2527)[v1058];
*v1059 = v1052;
let v2691 = u32(192);
let v1064 = v754 + v2691;
let v1066 = v1064 / v147;
let v1068 = v1064 % v147;
let v1081 = v1066 / v166;
let v1083 = v1066 % v166;
let v1100 = v1081 * v133;
let v1102 = v1083 * v133;
let v1104 = v1068 / v133;
let v1106 = v1068 % v133;
let v1107 = v1100 + v1104;
let v1108 = v1102 + v1106;
// is_in_bounds
// is_in_bounds_end
let v1112 = v762 + v1107;
// is_in_bounds
// is_in_bounds_end
let v1118 = v111 + v1108;
let v1127 = u32(v1112);
let v1128 = v1127 * v11;
let v1130 = v820 + v1128;
let v1131 = u32(v1118);
let v1132 = v1131 * v12;
let v1133 = v1130 + v1132;
let v1135 = v1133 / v825;
let v1136 = v1118 < v10;
let v1141 = v1135 < v2517;
let v1145 = u32(v1141);
let v1146 = v1135 * v1145;
let v1150 = &(*v2774)[v1146];
let v1151 = *v1150;
let v1152 = vec2<bool>(v1141);
let v1153 = select(v802, v1151, v1152);
let v1154 = vec2<bool>(v1136);
let v1155 = select(v802, v1153, v1154);
let v1156 = u32(v1064);
let v1158 = v1156 / v825;
let v1161 = v778 + v1158;
let v1162 = &(*v2527)[v1161];
*v1162 = v1155;
workgroupBarrier();
let v1171 = v147 * v235;
let v1173 = v1171 / v133;
for(var v1179: u32 = v56; v1179 < v133; v1179 += v44) {
let v1185 = v1173 + v1179;
let v1186 = u32(v1185);
let v1190 = &(*v2525)[v1186];
let v1191 = *v1190;
let v1192 = v1191[0];
let v1201 = u32(v1179);
let v1205 = &(*v2545)[v1201];
*v1205 = v1192;
let v1206 = v1191[1];
let v1214 = v133 + v1179;
let v1215 = u32(v1214);
let v1219 = &(*v2545)[v1215];
*v1219 = v1206;
let v1220 = v1191[2];
let v1228 = v166 + v1179;
let v1229 = u32(v1228);
let v1233 = &(*v2545)[v1229];
*v1233 = v1220;
let v1234 = v1191[3];
let v2713 = u32(12);
let v1242 = v2713 + v1179;
let v1243 = u32(v1242);
let v1247 = &(*v2545)[v1243];
*v1247 = v1234;

}
let v1254 = v147 * v270;
let v1256 = v1254 / v133;
for(var v1262: u32 = v56; v1262 < v133; v1262 += v44) {
let v1268 = v1256 + v1262;
let v1269 = u32(v1268);
let v1273 = &(*v2525)[v1269];
let v1274 = *v1273;
let v1275 = v1274[0];
let v1284 = u32(v1262);
let v1288 = &(*v2546)[v1284];
*v1288 = v1275;
let v1289 = v1274[1];
let v1297 = v133 + v1262;
let v1298 = u32(v1297);
let v1302 = &(*v2546)[v1298];
*v1302 = v1289;
let v1303 = v1274[2];
let v1311 = v166 + v1262;
let v1312 = u32(v1311);
let v1316 = &(*v2546)[v1312];
*v1316 = v1303;
let v1317 = v1274[3];
let v2725 = u32(12);
let v1325 = v2725 + v1262;
let v1326 = u32(v1325);
let v1330 = &(*v2546)[v1326];
*v1330 = v1317;

}
let v1337 = v147 * v237;
let v1339 = v1337 / v149;
for(var v1345: u32 = v56; v1345 < v133; v1345 += v44) {
for(var v1350: u32 = v56; v1350 < v149; v1350 += v44) {
let v1353 = v1345 * v149;
let v1354 = v1353 + v1350;
let v1355 = v1339 + v1354;
let v1356 = u32(v1355);
let v1360 = &(*v2527)[v1356];
let v1361 = *v1360;
let v1362 = v1361[0];
let v1364 = v1345 * v133;
let v1366 = v1350 * v149;
let v1367 = v1364 + v1366;
let v1370 = u32(v1367);
let v1374 = &(*v2551)[v1370];
*v1374 = v1362;
let v1375 = v1361[1];
let v1382 = v1367 + v44;
let v1383 = u32(v1382);
let v1387 = &(*v2551)[v1383];
*v1387 = v1375;

}

}
let v1390 = u32(1);
for(var v1391: u32 = v7; v1391 < v417; v1391 += v1390) {
for(var v1396: u32 = v7; v1396 < v417; v1396 += v1390) {
let v1399 = v1391 * v417;
let v1400 = v1399 + v1396;
let v1404 = &(*v2545)[v1400];
let v1405 = *v1404;
for(var v1409: u32 = v7; v1409 < v417; v1409 += v1390) {
let v1413 = v1399 + v1409;
let v1417 = &(*v2551)[v1413];
let v1418 = *v1417;
let v1421 = v1396 * v417;
let v1422 = v1421 + v1409;
let v1426 = &(*v2541)[v1422];
let v1427 = *v1426;
let v2765 = fma(v1405, v1418, v1427);
*v1426 = v2765;

}

}

}
for(var v1432: u32 = v7; v1432 < v417; v1432 += v1390) {
for(var v1437: u32 = v7; v1437 < v417; v1437 += v1390) {
let v1440 = v1432 * v417;
let v1441 = v1440 + v1437;
let v1445 = &(*v2546)[v1441];
let v1446 = *v1445;
for(var v1450: u32 = v7; v1450 < v417; v1450 += v1390) {
let v1454 = v1440 + v1450;
let v1458 = &(*v2551)[v1454];
let v1459 = *v1458;
let v1462 = v1437 * v417;
let v1463 = v1462 + v1450;
let v1467 = &(*v2543)[v1463];
let v1468 = *v1467;
let v2766 = fma(v1446, v1459, v1468);
*v1467 = v2766;

}

}

}
let v1476 = v147 * v257;
let v1478 = v1476 / v149;
for(var v1484: u32 = v56; v1484 < v133; v1484 += v44) {
for(var v1489: u32 = v56; v1489 < v149; v1489 += v44) {
let v1492 = v1484 * v149;
let v1493 = v1492 + v1489;
let v1494 = v1478 + v1493;
let v1495 = u32(v1494);
let v1499 = &(*v2527)[v1495];
let v1500 = *v1499;
let v1501 = v1500[0];
let v1503 = v1484 * v133;
let v1505 = v1489 * v149;
let v1506 = v1503 + v1505;
let v1509 = u32(v1506);
let v1513 = &(*v2551)[v1509];
*v1513 = v1501;
let v1514 = v1500[1];
let v1521 = v1506 + v44;
let v1522 = u32(v1521);
let v1526 = &(*v2551)[v1522];
*v1526 = v1514;

}

}
for(var v1530: u32 = v7; v1530 < v417; v1530 += v1390) {
for(var v1535: u32 = v7; v1535 < v417; v1535 += v1390) {
let v1538 = v1530 * v417;
let v1539 = v1538 + v1535;
let v1543 = &(*v2545)[v1539];
let v1544 = *v1543;
for(var v1548: u32 = v7; v1548 < v417; v1548 += v1390) {
let v1552 = v1538 + v1548;
let v1556 = &(*v2551)[v1552];
let v1557 = *v1556;
let v1560 = v1535 * v417;
let v1561 = v1560 + v1548;
let v1565 = &(*v2542)[v1561];
let v1566 = *v1565;
let v2767 = fma(v1544, v1557, v1566);
*v1565 = v2767;

}

}

}
for(var v1571: u32 = v7; v1571 < v417; v1571 += v1390) {
for(var v1576: u32 = v7; v1576 < v417; v1576 += v1390) {
let v1579 = v1571 * v417;
let v1580 = v1579 + v1576;
let v1584 = &(*v2546)[v1580];
let v1585 = *v1584;
for(var v1589: u32 = v7; v1589 < v417; v1589 += v1390) {
let v1593 = v1579 + v1589;
let v1597 = &(*v2551)[v1593];
let v1598 = *v1597;
let v1601 = v1576 * v417;
let v1602 = v1601 + v1589;
let v1606 = &(*v2544)[v1602];
let v1607 = *v1606;
let v2768 = fma(v1585, v1598, v1607);
*v1606 = v2768;

}

}

}
let v1615 = v147 + v235;
let v1617 = v147 * v1615;
let v1619 = v1617 / v133;
for(var v1625: u32 = v56; v1625 < v133; v1625 += v44) {
let v1631 = v1619 + v1625;
let v1632 = u32(v1631);
let v1636 = &(*v2525)[v1632];
let v1637 = *v1636;
let v1638 = v1637[0];
let v1647 = u32(v1625);
let v1651 = &(*v2545)[v1647];
*v1651 = v1638;
let v1652 = v1637[1];
let v1660 = v133 + v1625;
let v1661 = u32(v1660);
let v1665 = &(*v2545)[v1661];
*v1665 = v1652;
let v1666 = v1637[2];
let v1674 = v166 + v1625;
let v1675 = u32(v1674);
let v1679 = &(*v2545)[v1675];
*v1679 = v1666;
let v1680 = v1637[3];
let v2737 = u32(12);
let v1688 = v2737 + v1625;
let v1689 = u32(v1688);
let v1693 = &(*v2545)[v1689];
*v1693 = v1680;

}
let v1698 = v147 + v270;
let v1700 = v147 * v1698;
let v1702 = v1700 / v133;
for(var v1708: u32 = v56; v1708 < v133; v1708 += v44) {
let v1714 = v1702 + v1708;
let v1715 = u32(v1714);
let v1719 = &(*v2525)[v1715];
let v1720 = *v1719;
let v1721 = v1720[0];
let v1730 = u32(v1708);
let v1734 = &(*v2546)[v1730];
*v1734 = v1721;
let v1735 = v1720[1];
let v1743 = v133 + v1708;
let v1744 = u32(v1743);
let v1748 = &(*v2546)[v1744];
*v1748 = v1735;
let v1749 = v1720[2];
let v1757 = v166 + v1708;
let v1758 = u32(v1757);
let v1762 = &(*v2546)[v1758];
*v1762 = v1749;
let v1763 = v1720[3];
let v2749 = u32(12);
let v1771 = v2749 + v1708;
let v1772 = u32(v1771);
let v1776 = &(*v2546)[v1772];
*v1776 = v1763;

}
let v1781 = v166 + v237;
let v1783 = v147 * v1781;
let v1785 = v1783 / v149;
for(var v1791: u32 = v56; v1791 < v133; v1791 += v44) {
for(var v1796: u32 = v56; v1796 < v149; v1796 += v44) {
let v1799 = v1791 * v149;
let v1800 = v1799 + v1796;
let v1801 = v1785 + v1800;
let v1802 = u32(v1801);
let v1806 = &(*v2527)[v1802];
let v1807 = *v1806;
let v1808 = v1807[0];
let v1810 = v1791 * v133;
let v1812 = v1796 * v149;
let v1813 = v1810 + v1812;
let v1816 = u32(v1813);
let v1820 = &(*v2551)[v1816];
*v1820 = v1808;
let v1821 = v1807[1];
let v1828 = v1813 + v44;
let v1829 = u32(v1828);
let v1833 = &(*v2551)[v1829];
*v1833 = v1821;

}

}
for(var v1837: u32 = v7; v1837 < v417; v1837 += v1390) {
for(var v1842: u32 = v7; v1842 < v417; v1842 += v1390) {
let v1845 = v1837 * v417;
let v1846 = v1845 + v1842;
let v1850 = &(*v2545)[v1846];
let v1851 = *v1850;
for(var v1855: u32 = v7; v1855 < v417; v1855 += v1390) {
let v1859 = v1845 + v1855;
let v1863 = &(*v2551)[v1859];
let v1864 = *v1863;
let v1867 = v1842 * v417;
let v1868 = v1867 + v1855;
let v1872 = &(*v2541)[v1868];
let v1873 = *v1872;
let v2769 = fma(v1851, v1864, v1873);
*v1872 = v2769;

}

}

}
for(var v1878: u32 = v7; v1878 < v417; v1878 += v1390) {
for(var v1883: u32 = v7; v1883 < v417; v1883 += v1390) {
let v1886 = v1878 * v417;
let v1887 = v1886 + v1883;
let v1891 = &(*v2546)[v1887];
let v1892 = *v1891;
for(var v1896: u32 = v7; v1896 < v417; v1896 += v1390) {
let v1900 = v1886 + v1896;
let v1904 = &(*v2551)[v1900];
let v1905 = *v1904;
let v1908 = v1883 * v417;
let v1909 = v1908 + v1896;
let v1913 = &(*v2543)[v1909];
let v1914 = *v1913;
let v2770 = fma(v1892, v1905, v1914);
*v1913 = v2770;

}

}

}
let v1920 = v166 + v257;
let v1922 = v147 * v1920;
let v1924 = v1922 / v149;
for(var v1930: u32 = v56; v1930 < v133; v1930 += v44) {
for(var v1935: u32 = v56; v1935 < v149; v1935 += v44) {
let v1938 = v1930 * v149;
let v1939 = v1938 + v1935;
let v1940 = v1924 + v1939;
let v1941 = u32(v1940);
let v1945 = &(*v2527)[v1941];
let v1946 = *v1945;
let v1947 = v1946[0];
let v1949 = v1930 * v133;
let v1951 = v1935 * v149;
let v1952 = v1949 + v1951;
let v1955 = u32(v1952);
let v1959 = &(*v2551)[v1955];
*v1959 = v1947;
let v1960 = v1946[1];
let v1967 = v1952 + v44;
let v1968 = u32(v1967);
let v1972 = &(*v2551)[v1968];
*v1972 = v1960;

}

}
for(var v1976: u32 = v7; v1976 < v417; v1976 += v1390) {
for(var v1981: u32 = v7; v1981 < v417; v1981 += v1390) {
let v1984 = v1976 * v417;
let v1985 = v1984 + v1981;
let v1989 = &(*v2545)[v1985];
let v1990 = *v1989;
for(var v1994: u32 = v7; v1994 < v417; v1994 += v1390) {
let v1998 = v1984 + v1994;
let v2002 = &(*v2551)[v1998];
let v2003 = *v2002;
let v2006 = v1981 * v417;
let v2007 = v2006 + v1994;
let v2011 = &(*v2542)[v2007];
let v2012 = *v2011;
let v2771 = fma(v1990, v2003, v2012);
*v2011 = v2771;

}

}

}
for(var v2017: u32 = v7; v2017 < v417; v2017 += v1390) {
for(var v2022: u32 = v7; v2022 < v417; v2022 += v1390) {
let v2025 = v2017 * v417;
let v2026 = v2025 + v2022;
let v2030 = &(*v2546)[v2026];
let v2031 = *v2030;
for(var v2035: u32 = v7; v2035 < v417; v2035 += v1390) {
let v2039 = v2025 + v2035;
let v2043 = &(*v2551)[v2039];
let v2044 = *v2043;
let v2047 = v2022 * v417;
let v2048 = v2047 + v2035;
let v2052 = &(*v2544)[v2048];
let v2053 = *v2052;
let v2772 = fma(v2031, v2044, v2053);
*v2052 = v2772;

}

}

}
let v2055 = *v2526;
let v2057 = *v2530;
let v2058 = v2055 + v2057;
*v2526 = v2058;
let v2059 = *v2528;
let v2061 = *v2534;
let v2062 = v2059 + v2061;
*v2528 = v2062;

}
workgroupBarrier();
var<function> v2591_store: u32;
let v2591 = &v2591_store;
let v2066 = *v2538;
*v2591 = v2066;
var<function> v2592_store: u32;
let v2592 = &v2592_store;
let v2068 = *v2539;
*v2592 = v2068;
var<function> v2593_store: u32;
let v2593 = &v2593_store;
let v2070 = *v2540;
*v2593 = v2070;
var<function> v2594_store: u32;
let v2594 = &v2594_store;
let v2076 = *v2591;
*v2594 = v2076;
var<function> v2595_store: u32;
let v2595 = &v2595_store;
let v2078 = *v2592;
*v2595 = v2078;
var<function> v2596_store: u32;
let v2596 = &v2596_store;
let v2080 = *v2593;
*v2596 = v2080;
var<function> v2597_store: u32;
let v2597 = &v2597_store;
let v2082 = *v2594;
*v2597 = v2082;
var<function> v2598_store: u32;
let v2598 = &v2598_store;
let v2084 = *v2595;
*v2598 = v2084;
var<function> v2599_store: u32;
let v2599 = &v2599_store;
let v2086 = *v2596;
*v2599 = v2086;
for(var v2091: u32 = v56; v2091 < v166; v2091 += v44) {
let v2093 = *v2597;
let v2094 = v2093 + v2091;
let v2095 = f32(0.0);
let v2096 = vec2<f32>(v2095);
var<function> v2601_store: vec2<f32>;
let v2601 = &v2601_store;
*v2601 = v2096;
var<function> v2602_store: vec2<f32>;
let v2602 = &v2602_store;
let v2099 = *v2601;
*v2602 = v2099;
let v2101 = v2091 * v149;
let v2104 = u32(v2101);
let v2108 = &(*v2541)[v2104];
let v2109 = *v2108;
let v2110 = *v2602;
let v2111 = vec2<f32>(v2109, v2110[1]);
*v2602 = v2111;
let v2115 = v2101 + v44;
let v2116 = u32(v2115);
let v2120 = &(*v2541)[v2116];
let v2121 = *v2120;
let v2122 = *v2602;
let v2123 = vec2<f32>(v2122[0], v2121);
*v2602 = v2123;
let v2124 = *v2602;
let v2125 = u32(v2094);
let v2129 = &(*v2529)[v2125];
*v2129 = v2124;

}
let v2134 = u32(2);
for(var v2140: u32 = v56; v2140 < v166; v2140 += v44) {
let v2142 = *v2538;
let v2143 = v2142 + v2140;
let v2144 = u32(v2143);
let v2148 = &(*v2529)[v2144];
let v2149 = *v2148;
let v2152 = v2140 * v149;
let v2154 = v235 * v133;
let v2156 = v237 * v133;
let v2158 = v2152 / v133;
let v2160 = v2152 % v133;
let v2161 = v2154 + v2158;
let v2162 = v2156 + v2160;
// is_in_bounds
// is_in_bounds_end
let v2163 = v123 + v2161;
let v2164 = v124 + v2162;
let v2167 = u32(v2163);
let v2168 = v2167 * v19;
let v2169 = *v2524;
let v2170 = v2169 + v2168;
let v2171 = u32(v2164);
let v2172 = v2171 * v20;
let v2173 = v2170 + v2172;
let v2175 = v2173 / v2134;
let v2176 = v2164 < v18;
if v2176 {
let v2178 = v2175 < v2518;
if v2178 {
let v2182 = &(*v2773)[v2175];
*v2182 = v2149;

}

}

}
var<function> v2604_store: u32;
let v2604 = &v2604_store;
let v2186 = *v2591;
*v2604 = v2186;
var<function> v2605_store: u32;
let v2605 = &v2605_store;
let v2188 = *v2592;
*v2605 = v2188;
var<function> v2606_store: u32;
let v2606 = &v2606_store;
let v2190 = *v2593;
*v2606 = v2190;
var<function> v2607_store: u32;
let v2607 = &v2607_store;
let v2192 = *v2604;
*v2607 = v2192;
var<function> v2608_store: u32;
let v2608 = &v2608_store;
let v2194 = *v2605;
*v2608 = v2194;
var<function> v2609_store: u32;
let v2609 = &v2609_store;
let v2196 = *v2606;
*v2609 = v2196;
for(var v2201: u32 = v56; v2201 < v166; v2201 += v44) {
let v2203 = *v2607;
let v2204 = v2203 + v2201;
let v2205 = f32(0.0);
let v2206 = vec2<f32>(v2205);
var<function> v2611_store: vec2<f32>;
let v2611 = &v2611_store;
*v2611 = v2206;
var<function> v2612_store: vec2<f32>;
let v2612 = &v2612_store;
let v2209 = *v2611;
*v2612 = v2209;
let v2211 = v2201 * v149;
let v2214 = u32(v2211);
let v2218 = &(*v2542)[v2214];
let v2219 = *v2218;
let v2220 = *v2612;
let v2221 = vec2<f32>(v2219, v2220[1]);
*v2612 = v2221;
let v2225 = v2211 + v44;
let v2226 = u32(v2225);
let v2230 = &(*v2542)[v2226];
let v2231 = *v2230;
let v2232 = *v2612;
let v2233 = vec2<f32>(v2232[0], v2231);
*v2612 = v2233;
let v2234 = *v2612;
let v2235 = u32(v2204);
let v2239 = &(*v2529)[v2235];
*v2239 = v2234;

}
for(var v2250: u32 = v56; v2250 < v166; v2250 += v44) {
let v2252 = *v2538;
let v2253 = v2252 + v2250;
let v2254 = u32(v2253);
let v2258 = &(*v2529)[v2254];
let v2259 = *v2258;
let v2262 = v2250 * v149;
let v2264 = v235 * v133;
let v2266 = v257 * v133;
let v2268 = v2262 / v133;
let v2270 = v2262 % v133;
let v2271 = v2264 + v2268;
let v2272 = v2266 + v2270;
// is_in_bounds
// is_in_bounds_end
let v2273 = v123 + v2271;
let v2274 = v124 + v2272;
let v2277 = u32(v2273);
let v2278 = v2277 * v19;
let v2279 = *v2524;
let v2280 = v2279 + v2278;
let v2281 = u32(v2274);
let v2282 = v2281 * v20;
let v2283 = v2280 + v2282;
let v2285 = v2283 / v2134;
let v2286 = v2274 < v18;
if v2286 {
let v2288 = v2285 < v2518;
if v2288 {
let v2292 = &(*v2773)[v2285];
*v2292 = v2259;

}

}

}
var<function> v2614_store: u32;
let v2614 = &v2614_store;
let v2298 = *v2591;
*v2614 = v2298;
var<function> v2615_store: u32;
let v2615 = &v2615_store;
let v2300 = *v2592;
*v2615 = v2300;
var<function> v2616_store: u32;
let v2616 = &v2616_store;
let v2302 = *v2593;
*v2616 = v2302;
var<function> v2617_store: u32;
let v2617 = &v2617_store;
let v2304 = *v2614;
*v2617 = v2304;
var<function> v2618_store: u32;
let v2618 = &v2618_store;
let v2306 = *v2615;
*v2618 = v2306;
var<function> v2619_store: u32;
let v2619 = &v2619_store;
let v2308 = *v2616;
*v2619 = v2308;
for(var v2313: u32 = v56; v2313 < v166; v2313 += v44) {
let v2315 = *v2617;
let v2316 = v2315 + v2313;
let v2317 = f32(0.0);
let v2318 = vec2<f32>(v2317);
var<function> v2621_store: vec2<f32>;
let v2621 = &v2621_store;
*v2621 = v2318;
var<function> v2622_store: vec2<f32>;
let v2622 = &v2622_store;
let v2321 = *v2621;
*v2622 = v2321;
let v2323 = v2313 * v149;
let v2326 = u32(v2323);
let v2330 = &(*v2543)[v2326];
let v2331 = *v2330;
let v2332 = *v2622;
let v2333 = vec2<f32>(v2331, v2332[1]);
*v2622 = v2333;
let v2337 = v2323 + v44;
let v2338 = u32(v2337);
let v2342 = &(*v2543)[v2338];
let v2343 = *v2342;
let v2344 = *v2622;
let v2345 = vec2<f32>(v2344[0], v2343);
*v2622 = v2345;
let v2346 = *v2622;
let v2347 = u32(v2316);
let v2351 = &(*v2529)[v2347];
*v2351 = v2346;

}
for(var v2362: u32 = v56; v2362 < v166; v2362 += v44) {
let v2364 = *v2538;
let v2365 = v2364 + v2362;
let v2366 = u32(v2365);
let v2370 = &(*v2529)[v2366];
let v2371 = *v2370;
let v2374 = v2362 * v149;
let v2376 = v270 * v133;
let v2378 = v237 * v133;
let v2380 = v2374 / v133;
let v2382 = v2374 % v133;
let v2383 = v2376 + v2380;
let v2384 = v2378 + v2382;
// is_in_bounds
// is_in_bounds_end
let v2385 = v123 + v2383;
let v2386 = v124 + v2384;
let v2389 = u32(v2385);
let v2390 = v2389 * v19;
let v2391 = *v2524;
let v2392 = v2391 + v2390;
let v2393 = u32(v2386);
let v2394 = v2393 * v20;
let v2395 = v2392 + v2394;
let v2397 = v2395 / v2134;
let v2398 = v2386 < v18;
if v2398 {
let v2400 = v2397 < v2518;
if v2400 {
let v2404 = &(*v2773)[v2397];
*v2404 = v2371;

}

}

}
var<function> v2624_store: u32;
let v2624 = &v2624_store;
let v2408 = *v2591;
*v2624 = v2408;
var<function> v2625_store: u32;
let v2625 = &v2625_store;
let v2410 = *v2592;
*v2625 = v2410;
var<function> v2626_store: u32;
let v2626 = &v2626_store;
let v2412 = *v2593;
*v2626 = v2412;
var<function> v2627_store: u32;
let v2627 = &v2627_store;
let v2414 = *v2624;
*v2627 = v2414;
var<function> v2628_store: u32;
let v2628 = &v2628_store;
let v2416 = *v2625;
*v2628 = v2416;
var<function> v2629_store: u32;
let v2629 = &v2629_store;
let v2418 = *v2626;
*v2629 = v2418;
for(var v2423: u32 = v56; v2423 < v166; v2423 += v44) {
let v2425 = *v2627;
let v2426 = v2425 + v2423;
let v2427 = f32(0.0);
let v2428 = vec2<f32>(v2427);
var<function> v2631_store: vec2<f32>;
let v2631 = &v2631_store;
*v2631 = v2428;
var<function> v2632_store: vec2<f32>;
let v2632 = &v2632_store;
let v2431 = *v2631;
*v2632 = v2431;
let v2433 = v2423 * v149;
let v2436 = u32(v2433);
let v2440 = &(*v2544)[v2436];
let v2441 = *v2440;
let v2442 = *v2632;
let v2443 = vec2<f32>(v2441, v2442[1]);
*v2632 = v2443;
let v2447 = v2433 + v44;
let v2448 = u32(v2447);
let v2452 = &(*v2544)[v2448];
let v2453 = *v2452;
let v2454 = *v2632;
let v2455 = vec2<f32>(v2454[0], v2453);
*v2632 = v2455;
let v2456 = *v2632;
let v2457 = u32(v2426);
let v2461 = &(*v2529)[v2457];
*v2461 = v2456;

}
for(var v2472: u32 = v56; v2472 < v166; v2472 += v44) {
let v2474 = *v2538;
let v2475 = v2474 + v2472;
let v2476 = u32(v2475);
let v2480 = &(*v2529)[v2476];
let v2481 = *v2480;
let v2484 = v2472 * v149;
let v2486 = v270 * v133;
let v2488 = v257 * v133;
let v2490 = v2484 / v133;
let v2492 = v2484 % v133;
let v2493 = v2486 + v2490;
let v2494 = v2488 + v2492;
// is_in_bounds
// is_in_bounds_end
let v2495 = v123 + v2493;
let v2496 = v124 + v2494;
let v2499 = u32(v2495);
let v2500 = v2499 * v19;
let v2501 = *v2524;
let v2502 = v2501 + v2500;
let v2503 = u32(v2496);
let v2504 = v2503 * v20;
let v2505 = v2502 + v2504;
let v2507 = v2505 / v2134;
let v2508 = v2496 < v18;
if v2508 {
let v2510 = v2507 < v2518;
if v2510 {
let v2514 = &(*v2773)[v2507];
*v2514 = v2481;

}

}

}
return;

}
// ----
var<workgroup> shared_v103: array<vec4<f32>, 128>;
var<workgroup> shared_v117: array<vec2<f32>, 128>;
var<workgroup> shared_v140: array<vec2<f32>, 256>;
@group(0) @binding(2) var<storage, read_write> v21: array<vec2<f32>>;
@group(0) @binding(1) var<storage, read> v13: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read> v5: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, scalars_u32: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn matmul_entry_lhs_f32_lhs_size_4_rhs_f32_rhs_size_2_acc_f32_acc_size_2(@builtin(workgroup_id) v2654: vec3<u32>, @builtin(local_invocation_id) v2656: vec3<u32>) {
let v2761 = &v21;
let v2762 = &v13;
let v2763 = &v5;
let v1 = info_var.scalars_u32[0];
let v2 = info_var.scalars_u32[1];
let v3 = info_var.scalars_usize[0];
let v4 = info_var.scalars_usize[1];
let v2536 = info_var.static_meta[0];
let v7 = u32(0);
let v9 = info_var.scalars_u32[2];
let v10 = info_var.scalars_u32[3];
let v11 = info_var.scalars_usize[2];
let v12 = info_var.scalars_usize[3];
let v2537 = info_var.static_meta[1];
let v17 = info_var.scalars_u32[4];
let v18 = info_var.scalars_u32[5];
let v19 = info_var.scalars_usize[4];
let v20 = info_var.scalars_usize[5];
let v2538 = info_var.static_meta[2];
let v25 = info_var.scalars_u32[6];
let v26 = info_var.scalars_u32[7];
let v2655 = v2654[0];
let v33 = u32(v2655);
let v34 = v25 * v26;
let v35 = u32(v34);
let v36 = v33 / v35;
let v37 = v33 % v35;
let v38 = u32(v26);
let v39 = v37 / v38;
let v40 = u32(v39);
let v41 = u32(v37);
let v42 = v41 % v26;
let v43 = u32(v36);
let v44 = u32(1);
let v46 = u32(64);
let v47 = v40 * v46;
let v50 = u32(32);
let v51 = v42 * v50;
let v56 = u32(0);
let v70 = u32(v43);
let v71 = u32(v70);
var<function> v2539_store: u32;
let v2539 = &v2539_store;
*v2539 = v71;
var<function> v2540_store: u32;
let v2540 = &v2540_store;
*v2540 = v7;
var<function> v2541_store: u32;
let v2541 = &v2541_store;
*v2541 = v71;
var<function> v2542_store: u32;
let v2542 = &v2542_store;
*v2542 = v7;
var<function> v2543_store: u32;
let v2543 = &v2543_store;
*v2543 = v71;
var<function> v2544_store: u32;
let v2544 = &v2544_store;
*v2544 = v7;
let v95 = min(v47, v1);
let v98 = v1 - v95;
let v101 = min(v46, v98);
let v2545 = &shared_v103;
var<function> v2546_store: u32;
let v2546 = &v2546_store;
*v2546 = v56;
let v111 = min(v51, v10);
let v113 = v10 - v111;
let v114 = min(v2, v9);
let v116 = min(v50, v113);
let v2547 = &shared_v117;
var<function> v2548_store: u32;
let v2548 = &v2548_store;
*v2548 = v56;
let v123 = min(v47, v17);
let v124 = min(v51, v18);
let v2657 = v2656[1];
let v2658 = v2656[0];
let v133 = u32(4);
let v134 = v133 * v2657;
let v135 = v2658 + v134;
let v137 = v135 / v133;
let v139 = v135 % v133;
let v2549 = &shared_v140;
let v145 = v137 * v133;
let v146 = v145 + v139;
let v147 = u32(16);
let v148 = v147 * v146;
let v149 = u32(2);
let v150 = v148 / v149;
let v152 = u32(256);
let v166 = u32(8);
let v167 = v150 + v166;
var<function> v2550_store: u32;
let v2550 = &v2550_store;
*v2550 = v166;
var<function> v2551_store: u32;
let v2551 = &v2551_store;
*v2551 = v101;
var<function> v2552_store: u32;
let v2552 = &v2552_store;
*v2552 = v166;
var<function> v2553_store: u32;
let v2553 = &v2553_store;
*v2553 = v56;
var<function> v2554_store: u32;
let v2554 = &v2554_store;
*v2554 = v166;
var<function> v2555_store: u32;
let v2555 = &v2555_store;
*v2555 = v166;
var<function> v2556_store: u32;
let v2556 = &v2556_store;
*v2556 = v116;
var<function> v2557_store: u32;
let v2557 = &v2557_store;
*v2557 = v56;
var<function> v2558_store: u32;
let v2558 = &v2558_store;
*v2558 = v150;
var<function> v2559_store: u32;
let v2559 = &v2559_store;
*v2559 = v167;
var<function> v2560_store: u32;
let v2560 = &v2560_store;
*v2560 = v149;
let v196 = v2 + v166;
let v198 = v196 - v44;
let v200 = v198 / v166;
var<function> v2561_store: array<f32, 16>= array<f32, 16>();
let v2561 = &v2561_store;
var<function> v2562_store: array<f32, 16>= array<f32, 16>();
let v2562 = &v2562_store;
var<function> v2563_store: array<f32, 16>= array<f32, 16>();
let v2563 = &v2563_store;
var<function> v2564_store: array<f32, 16>= array<f32, 16>();
let v2564 = &v2564_store;
var<function> v2565_store: array<f32, 16>= array<f32, 16>();
let v2565 = &v2565_store;
var<function> v2566_store: array<f32, 16>= array<f32, 16>();
let v2566 = &v2566_store;
let v235 = v137 * v149;
let v237 = v139 * v149;
for(var v248: u32 = v56; v248 < v147; v248 += v44) {
let v250 = u32(v248);
let v254 = &(*v2561)[v250];
let v255 = f32(0.0);
*v254 = v255;

}
let v257 = v44 + v237;
for(var v261: u32 = v56; v261 < v147; v261 += v44) {
let v263 = u32(v261);
let v267 = &(*v2562)[v263];
let v268 = f32(0.0);
*v267 = v268;

}
let v270 = v44 + v235;
for(var v276: u32 = v56; v276 < v147; v276 += v44) {
let v278 = u32(v276);
let v282 = &(*v2563)[v278];
let v283 = f32(0.0);
*v282 = v283;

}
for(var v289: u32 = v56; v289 < v147; v289 += v44) {
let v291 = u32(v289);
let v295 = &(*v2564)[v291];
let v296 = f32(0.0);
*v295 = v296;

}
let v298 = u32(128);
var<function> v2571_store: array<f32, 16>= array<f32, 16>();
let v2571 = &v2571_store;
for(var v333: u32 = v56; v333 < v200; v333 += v44) {
workgroupBarrier();
let v337 = v2657 * v133;
let v339 = v337 + v2658;
let v341 = v339 * v133;
var<function> v2573_store: u32;
let v2573 = &v2573_store;
*v2573 = v341;
let v346 = *v2573;
let v349 = v346 / v147;
let v351 = v346 % v147;
let v352 = *v2546;
let v356 = min(v352, v2);
let v364 = v349 % v147;
let v366 = v349 / v147;
let v367 = *v2553;
let v369 = v367 * v298;
let v370 = u32(v369);
let v383 = v364 * v133;
let v385 = v366 * v133;
let v387 = v351 % v133;
let v389 = v351 / v133;
let v390 = v383 + v387;
let v391 = v385 + v389;
let v392 = i32(0);
let v393 = vec4<i32>(v392);
let v394 = vec4<f32>(v393);
// is_in_bounds
// is_in_bounds_end
let v396 = v356 + v391;
// is_in_bounds
// is_in_bounds_end
let v400 = v95 + v390;
let v410 = u32(v400);
let v411 = v410 * v3;
let v412 = *v2540;
let v413 = v412 + v411;
let v414 = u32(v396);
let v415 = v414 * v4;
let v416 = v413 + v415;
let v417 = u32(4);
let v418 = v416 / v417;
let v419 = v396 < v2;
let v424 = v418 < v2536;
let v428 = u32(v424);
let v429 = v418 * v428;
let v433 = &(*v2763)[v429];
let v434 = *v433;
let v435 = vec4<bool>(v424);
let v436 = select(v394, v434, v435);
let v437 = vec4<bool>(v419);
let v438 = select(v394, v436, v437);
let v439 = u32(v346);
let v441 = v439 / v417;
let v444 = v370 + v441;
let v445 = &(*v2545)[v444];
*v445 = v438;
let v450 = v346 + v298;
let v452 = v450 / v147;
let v454 = v450 % v147;
let v467 = v452 % v147;
let v469 = v452 / v147;
let v486 = v467 * v133;
let v488 = v469 * v133;
let v490 = v454 % v133;
let v492 = v454 / v133;
let v493 = v486 + v490;
let v494 = v488 + v492;
// is_in_bounds
// is_in_bounds_end
let v499 = v356 + v494;
// is_in_bounds
// is_in_bounds_end
let v503 = v95 + v493;
let v513 = u32(v503);
let v514 = v513 * v3;
let v516 = v412 + v514;
let v517 = u32(v499);
let v518 = v517 * v4;
let v519 = v516 + v518;
let v521 = v519 / v417;
let v522 = v499 < v2;
let v527 = v521 < v2536;
let v531 = u32(v527);
let v532 = v521 * v531;
let v536 = &(*v2763)[v532];
let v537 = *v536;
let v538 = vec4<bool>(v527);
let v539 = select(v394, v537, v538);
let v540 = vec4<bool>(v522);
let v541 = select(v394, v539, v540);
let v542 = u32(v450);
let v544 = v542 / v417;
let v547 = v370 + v544;
let v548 = &(*v2545)[v547];
*v548 = v541;
let v553 = v346 + v152;
let v555 = v553 / v147;
let v557 = v553 % v147;
let v570 = v555 % v147;
let v572 = v555 / v147;
let v589 = v570 * v133;
let v591 = v572 * v133;
let v593 = v557 % v133;
let v595 = v557 / v133;
let v596 = v589 + v593;
let v597 = v591 + v595;
// is_in_bounds
// is_in_bounds_end
let v602 = v356 + v597;
// is_in_bounds
// is_in_bounds_end
let v606 = v95 + v596;
let v616 = u32(v606);
let v617 = v616 * v3;
let v619 = v412 + v617;
let v620 = u32(v602);
let v621 = v620 * v4;
let v622 = v619 + v621;
let v624 = v622 / v417;
let v625 = v602 < v2;
let v630 = v624 < v2536;
let v634 = u32(v630);
let v635 = v624 * v634;
let v639 = &(*v2763)[v635];
let v640 = *v639;
let v641 = vec4<bool>(v630);
let v642 = select(v394, v640, v641);
let v643 = vec4<bool>(v625);
let v644 = select(v394, v642, v643);
let v645 = u32(v553);
let v647 = v645 / v417;
let v650 = v370 + v647;
let v651 = &(*v2545)[v650];
*v651 = v644;
let v652 = u32(3);
let v2723 = u32(384);
let v656 = v346 + v2723;
let v658 = v656 / v147;
let v660 = v656 % v147;
let v673 = v658 % v147;
let v675 = v658 / v147;
let v692 = v673 * v133;
let v694 = v675 * v133;
let v696 = v660 % v133;
let v698 = v660 / v133;
let v699 = v692 + v696;
let v700 = v694 + v698;
// is_in_bounds
// is_in_bounds_end
let v705 = v356 + v700;
// is_in_bounds
// is_in_bounds_end
let v709 = v95 + v699;
let v719 = u32(v709);
let v720 = v719 * v3;
let v722 = v412 + v720;
let v723 = u32(v705);
let v724 = v723 * v4;
let v725 = v722 + v724;
let v727 = v725 / v417;
let v728 = v705 < v2;
let v733 = v727 < v2536;
let v737 = u32(v733);
let v738 = v727 * v737;
let v742 = &(*v2763)[v738];
let v743 = *v742;
let v744 = vec4<bool>(v733);
let v745 = select(v394, v743, v744);
let v746 = vec4<bool>(v728);
let v747 = select(v394, v745, v746);
let v748 = u32(v656);
let v750 = v748 / v417;
let v753 = v370 + v750;
let v754 = &(*v2545)[v753];
*v754 = v747;
let v761 = v339 * v149;
var<function> v2574_store: u32;
let v2574 = &v2574_store;
*v2574 = v761;
let v766 = *v2574;
let v769 = v766 / v147;
let v771 = v766 % v147;
let v772 = *v2548;
let v774 = min(v772, v114);
let v784 = v769 / v166;
let v786 = v769 % v166;
let v787 = *v2557;
let v789 = v787 * v298;
let v790 = u32(v789);
let v803 = v784 * v133;
let v805 = v786 * v133;
let v807 = v771 / v133;
let v809 = v771 % v133;
let v810 = v803 + v807;
let v811 = v805 + v809;
let v813 = vec2<i32>(v392);
let v814 = vec2<f32>(v813);
// is_in_bounds
// is_in_bounds_end
let v815 = v774 + v810;
// is_in_bounds
// is_in_bounds_end
let v821 = v111 + v811;
let v830 = u32(v815);
let v831 = v830 * v11;
let v832 = *v2542;
let v833 = v832 + v831;
let v834 = u32(v821);
let v835 = v834 * v12;
let v836 = v833 + v835;
let v837 = u32(2);
let v838 = v836 / v837;
let v839 = v815 < v9;
let v840 = v821 < v10;
let v841 = v839 && v840;
let v846 = v838 < v2537;
let v850 = u32(v846);
let v851 = v838 * v850;
let v855 = &(*v2762)[v851];
let v856 = *v855;
let v857 = vec2<bool>(v846);
let v858 = select(v814, v856, v857);
let v859 = vec2<bool>(v841);
let v860 = select(v814, v858, v859);
let v861 = u32(v766);
let v863 = v861 / v837;
let v866 = v790 + v863;
let v867 = &(*v2547)[v866];
*v867 = v860;
let v872 = v766 + v46;
let v874 = v872 / v147;
let v876 = v872 % v147;
let v889 = v874 / v166;
let v891 = v874 % v166;
let v908 = v889 * v133;
let v910 = v891 * v133;
let v912 = v876 / v133;
let v914 = v876 % v133;
let v915 = v908 + v912;
let v916 = v910 + v914;
// is_in_bounds
// is_in_bounds_end
let v920 = v774 + v915;
// is_in_bounds
// is_in_bounds_end
let v926 = v111 + v916;
let v935 = u32(v920);
let v936 = v935 * v11;
let v938 = v832 + v936;
let v939 = u32(v926);
let v940 = v939 * v12;
let v941 = v938 + v940;
let v943 = v941 / v837;
let v944 = v920 < v9;
let v945 = v926 < v10;
let v946 = v944 && v945;
let v951 = v943 < v2537;
let v955 = u32(v951);
let v956 = v943 * v955;
let v960 = &(*v2762)[v956];
let v961 = *v960;
let v962 = vec2<bool>(v951);
let v963 = select(v814, v961, v962);
let v964 = vec2<bool>(v946);
let v965 = select(v814, v963, v964);
let v966 = u32(v872);
let v968 = v966 / v837;
let v971 = v790 + v968;
let v972 = &(*v2547)[v971];
*v972 = v965;
let v977 = v766 + v298;
let v979 = v977 / v147;
let v981 = v977 % v147;
let v994 = v979 / v166;
let v996 = v979 % v166;
let v1013 = v994 * v133;
let v1015 = v996 * v133;
let v1017 = v981 / v133;
let v1019 = v981 % v133;
let v1020 = v1013 + v1017;
let v1021 = v1015 + v1019;
// is_in_bounds
// is_in_bounds_end
let v1025 = v774 + v1020;
// is_in_bounds
// is_in_bounds_end
let v1031 = v111 + v1021;
let v1040 = u32(v1025);
let v1041 = v1040 * v11;
let v1043 = v832 + v1041;
let v1044 = u32(v1031);
let v1045 = v1044 * v12;
let v1046 = v1043 + v1045;
let v1048 = v1046 / v837;
let v1049 = v1025 < v9;
let v1050 = v1031 < v10;
let v1051 = v1049 && v1050;
let v1056 = v1048 < v2537;
let v1060 = u32(v1056);
let v1061 = v1048 * v1060;
let v1065 = &(*v2762)[v1061];
let v1066 = *v1065;
let v1067 = vec2<bool>(v1056);
let v1068 = select(v814, v1066, v1067);
let v1069 = vec2<bool>(v1051);
let v1070 = select(v814, v1068, v1069);
let v1071 = u32(v977);
let v1073 = v1071 / v837;
let v1076 = v790 + v1073;
let v1077 = &(*v2547)[v1076];
*v1077 = v1070;
let v2711 = u32(192);
let v1082 = v766 + v2711;
let v1084 = v1082 / v147;
let v1086 = v1082 % v147;
let v1099 = v1084 / v166;
let v1101 = v1084 % v166;
let v1118 = v1099 * v133;
let v1120 = v1101 * v133;
let v1122 = v1086 / v133;
let v1124 = v1086 % v133;
let v1125 = v1118 + v1122;
let v1126 = v1120 + v1124;
// is_in_bounds
// is_in_bounds_end
let v1130 = v774 + v1125;
// is_in_bounds
// is_in_bounds_end
let v1136 = v111 + v1126;
let v1145 = u32(v1130);
let v1146 = v1145 * v11;
let v1148 = v832 + v1146;
let v1149 = u32(v1136);
let v1150 = v1149 * v12;
let v1151 = v1148 + v1150;
let v1153 = v1151 / v837;
let v1154 = v1130 < v9;
let v1155 = v1136 < v10;
let v1156 = v1154 && v1155;
let v1161 = v1153 < v2537;
let v1165 = u32(v1161);
let v1166 = v1153 * v1165;
let v1170 = &(*v2762)[v1166];
let v1171 = *v1170;
let v1172 = vec2<bool>(v1161);
let v1173 = select(v814, v1171, v1172);
let v1174 = vec2<bool>(v1156);
let v1175 = select(v814, v1173, v1174);
let v1176 = u32(v1082);
let v1178 = v1176 / v837;
let v1181 = v790 + v1178;
let v1182 = &(*v2547)[v1181];
*v1182 = v1175;
workgroupBarrier();
let v1191 = v147 * v235;
let v1193 = v1191 / v133;
for(var v1199: u32 = v56; v1199 < v133; v1199 += v44) {
let v1205 = v1193 + v1199;
let v1206 = u32(v1205);
let v1210 = &(*v2545)[v1206];
let v1211 = *v1210;
let v1212 = v1211[0];
let v1214 = v1199 * v133;
let v1221 = u32(v1214);
let v1225 = &(*v2565)[v1221];
*v1225 = v1212;
let v1226 = v1211[1];
let v1234 = v1214 + v44;
let v1235 = u32(v1234);
let v1239 = &(*v2565)[v1235];
*v1239 = v1226;
let v1240 = v1211[2];
let v1248 = v1214 + v149;
let v1249 = u32(v1248);
let v1253 = &(*v2565)[v1249];
*v1253 = v1240;
let v1254 = v1211[3];
let v1262 = v1214 + v652;
let v1263 = u32(v1262);
let v1267 = &(*v2565)[v1263];
*v1267 = v1254;

}
let v1274 = v147 * v270;
let v1276 = v1274 / v133;
for(var v1282: u32 = v56; v1282 < v133; v1282 += v44) {
let v1288 = v1276 + v1282;
let v1289 = u32(v1288);
let v1293 = &(*v2545)[v1289];
let v1294 = *v1293;
let v1295 = v1294[0];
let v1297 = v1282 * v133;
let v1304 = u32(v1297);
let v1308 = &(*v2566)[v1304];
*v1308 = v1295;
let v1309 = v1294[1];
let v1317 = v1297 + v44;
let v1318 = u32(v1317);
let v1322 = &(*v2566)[v1318];
*v1322 = v1309;
let v1323 = v1294[2];
let v1331 = v1297 + v149;
let v1332 = u32(v1331);
let v1336 = &(*v2566)[v1332];
*v1336 = v1323;
let v1337 = v1294[3];
let v1345 = v1297 + v652;
let v1346 = u32(v1345);
let v1350 = &(*v2566)[v1346];
*v1350 = v1337;

}
let v1357 = v147 * v237;
let v1359 = v1357 / v149;
for(var v1365: u32 = v56; v1365 < v133; v1365 += v44) {
for(var v1370: u32 = v56; v1370 < v149; v1370 += v44) {
let v1373 = v1365 * v149;
let v1374 = v1373 + v1370;
let v1375 = v1359 + v1374;
let v1376 = u32(v1375);
let v1380 = &(*v2547)[v1376];
let v1381 = *v1380;
let v1382 = v1381[0];
let v1384 = v1365 * v133;
let v1386 = v1370 * v149;
let v1387 = v1384 + v1386;
let v1390 = u32(v1387);
let v1394 = &(*v2571)[v1390];
*v1394 = v1382;
let v1395 = v1381[1];
let v1402 = v1387 + v44;
let v1403 = u32(v1402);
let v1407 = &(*v2571)[v1403];
*v1407 = v1395;

}

}
let v1410 = u32(1);
for(var v1411: u32 = v7; v1411 < v417; v1411 += v1410) {
for(var v1416: u32 = v7; v1416 < v417; v1416 += v1410) {
let v1419 = v1411 * v417;
let v1420 = v1419 + v1416;
let v1424 = &(*v2565)[v1420];
let v1425 = *v1424;
for(var v1429: u32 = v7; v1429 < v417; v1429 += v1410) {
let v1433 = v1419 + v1429;
let v1437 = &(*v2571)[v1433];
let v1438 = *v1437;
let v1441 = v1416 * v417;
let v1442 = v1441 + v1429;
let v1446 = &(*v2561)[v1442];
let v1447 = *v1446;
let v2753 = fma(v1425, v1438, v1447);
*v1446 = v2753;

}

}

}
for(var v1452: u32 = v7; v1452 < v417; v1452 += v1410) {
for(var v1457: u32 = v7; v1457 < v417; v1457 += v1410) {
let v1460 = v1452 * v417;
let v1461 = v1460 + v1457;
let v1465 = &(*v2566)[v1461];
let v1466 = *v1465;
for(var v1470: u32 = v7; v1470 < v417; v1470 += v1410) {
let v1474 = v1460 + v1470;
let v1478 = &(*v2571)[v1474];
let v1479 = *v1478;
let v1482 = v1457 * v417;
let v1483 = v1482 + v1470;
let v1487 = &(*v2563)[v1483];
let v1488 = *v1487;
let v2754 = fma(v1466, v1479, v1488);
*v1487 = v2754;

}

}

}
let v1496 = v147 * v257;
let v1498 = v1496 / v149;
for(var v1504: u32 = v56; v1504 < v133; v1504 += v44) {
for(var v1509: u32 = v56; v1509 < v149; v1509 += v44) {
let v1512 = v1504 * v149;
let v1513 = v1512 + v1509;
let v1514 = v1498 + v1513;
let v1515 = u32(v1514);
let v1519 = &(*v2547)[v1515];
let v1520 = *v1519;
let v1521 = v1520[0];
let v1523 = v1504 * v133;
let v1525 = v1509 * v149;
let v1526 = v1523 + v1525;
let v1529 = u32(v1526);
let v1533 = &(*v2571)[v1529];
*v1533 = v1521;
let v1534 = v1520[1];
let v1541 = v1526 + v44;
let v1542 = u32(v1541);
let v1546 = &(*v2571)[v1542];
*v1546 = v1534;

}

}
for(var v1550: u32 = v7; v1550 < v417; v1550 += v1410) {
for(var v1555: u32 = v7; v1555 < v417; v1555 += v1410) {
let v1558 = v1550 * v417;
let v1559 = v1558 + v1555;
let v1563 = &(*v2565)[v1559];
let v1564 = *v1563;
for(var v1568: u32 = v7; v1568 < v417; v1568 += v1410) {
let v1572 = v1558 + v1568;
let v1576 = &(*v2571)[v1572];
let v1577 = *v1576;
let v1580 = v1555 * v417;
let v1581 = v1580 + v1568;
let v1585 = &(*v2562)[v1581];
let v1586 = *v1585;
let v2755 = fma(v1564, v1577, v1586);
*v1585 = v2755;

}

}

}
for(var v1591: u32 = v7; v1591 < v417; v1591 += v1410) {
for(var v1596: u32 = v7; v1596 < v417; v1596 += v1410) {
let v1599 = v1591 * v417;
let v1600 = v1599 + v1596;
let v1604 = &(*v2566)[v1600];
let v1605 = *v1604;
for(var v1609: u32 = v7; v1609 < v417; v1609 += v1410) {
let v1613 = v1599 + v1609;
let v1617 = &(*v2571)[v1613];
let v1618 = *v1617;
let v1621 = v1596 * v417;
let v1622 = v1621 + v1609;
let v1626 = &(*v2564)[v1622];
let v1627 = *v1626;
let v2756 = fma(v1605, v1618, v1627);
*v1626 = v2756;

}

}

}
let v1635 = v147 + v235;
let v1637 = v147 * v1635;
let v1639 = v1637 / v133;
for(var v1645: u32 = v56; v1645 < v133; v1645 += v44) {
let v1651 = v1639 + v1645;
let v1652 = u32(v1651);
let v1656 = &(*v2545)[v1652];
let v1657 = *v1656;
let v1658 = v1657[0];
let v1660 = v1645 * v133;
let v1667 = u32(v1660);
let v1671 = &(*v2565)[v1667];
*v1671 = v1658;
let v1672 = v1657[1];
let v1680 = v1660 + v44;
let v1681 = u32(v1680);
let v1685 = &(*v2565)[v1681];
*v1685 = v1672;
let v1686 = v1657[2];
let v1694 = v1660 + v149;
let v1695 = u32(v1694);
let v1699 = &(*v2565)[v1695];
*v1699 = v1686;
let v1700 = v1657[3];
let v1708 = v1660 + v652;
let v1709 = u32(v1708);
let v1713 = &(*v2565)[v1709];
*v1713 = v1700;

}
let v1718 = v147 + v270;
let v1720 = v147 * v1718;
let v1722 = v1720 / v133;
for(var v1728: u32 = v56; v1728 < v133; v1728 += v44) {
let v1734 = v1722 + v1728;
let v1735 = u32(v1734);
let v1739 = &(*v2545)[v1735];
let v1740 = *v1739;
let v1741 = v1740[0];
let v1743 = v1728 * v133;
let v1750 = u32(v1743);
let v1754 = &(*v2566)[v1750];
*v1754 = v1741;
let v1755 = v1740[1];
let v1763 = v1743 + v44;
let v1764 = u32(v1763);
let v1768 = &(*v2566)[v1764];
*v1768 = v1755;
let v1769 = v1740[2];
let v1777 = v1743 + v149;
let v1778 = u32(v1777);
let v1782 = &(*v2566)[v1778];
*v1782 = v1769;
let v1783 = v1740[3];
let v1791 = v1743 + v652;
let v1792 = u32(v1791);
let v1796 = &(*v2566)[v1792];
*v1796 = v1783;

}
let v1801 = v166 + v237;
let v1803 = v147 * v1801;
let v1805 = v1803 / v149;
for(var v1811: u32 = v56; v1811 < v133; v1811 += v44) {
for(var v1816: u32 = v56; v1816 < v149; v1816 += v44) {
let v1819 = v1811 * v149;
let v1820 = v1819 + v1816;
let v1821 = v1805 + v1820;
let v1822 = u32(v1821);
let v1826 = &(*v2547)[v1822];
let v1827 = *v1826;
let v1828 = v1827[0];
let v1830 = v1811 * v133;
let v1832 = v1816 * v149;
let v1833 = v1830 + v1832;
let v1836 = u32(v1833);
let v1840 = &(*v2571)[v1836];
*v1840 = v1828;
let v1841 = v1827[1];
let v1848 = v1833 + v44;
let v1849 = u32(v1848);
let v1853 = &(*v2571)[v1849];
*v1853 = v1841;

}

}
for(var v1857: u32 = v7; v1857 < v417; v1857 += v1410) {
for(var v1862: u32 = v7; v1862 < v417; v1862 += v1410) {
let v1865 = v1857 * v417;
let v1866 = v1865 + v1862;
let v1870 = &(*v2565)[v1866];
let v1871 = *v1870;
for(var v1875: u32 = v7; v1875 < v417; v1875 += v1410) {
let v1879 = v1865 + v1875;
let v1883 = &(*v2571)[v1879];
let v1884 = *v1883;
let v1887 = v1862 * v417;
let v1888 = v1887 + v1875;
let v1892 = &(*v2561)[v1888];
let v1893 = *v1892;
let v2757 = fma(v1871, v1884, v1893);
*v1892 = v2757;

}

}

}
for(var v1898: u32 = v7; v1898 < v417; v1898 += v1410) {
for(var v1903: u32 = v7; v1903 < v417; v1903 += v1410) {
let v1906 = v1898 * v417;
let v1907 = v1906 + v1903;
let v1911 = &(*v2566)[v1907];
let v1912 = *v1911;
for(var v1916: u32 = v7; v1916 < v417; v1916 += v1410) {
let v1920 = v1906 + v1916;
let v1924 = &(*v2571)[v1920];
let v1925 = *v1924;
let v1928 = v1903 * v417;
let v1929 = v1928 + v1916;
let v1933 = &(*v2563)[v1929];
let v1934 = *v1933;
let v2758 = fma(v1912, v1925, v1934);
*v1933 = v2758;

}

}

}
let v1940 = v166 + v257;
let v1942 = v147 * v1940;
let v1944 = v1942 / v149;
for(var v1950: u32 = v56; v1950 < v133; v1950 += v44) {
for(var v1955: u32 = v56; v1955 < v149; v1955 += v44) {
let v1958 = v1950 * v149;
let v1959 = v1958 + v1955;
let v1960 = v1944 + v1959;
let v1961 = u32(v1960);
let v1965 = &(*v2547)[v1961];
let v1966 = *v1965;
let v1967 = v1966[0];
let v1969 = v1950 * v133;
let v1971 = v1955 * v149;
let v1972 = v1969 + v1971;
let v1975 = u32(v1972);
let v1979 = &(*v2571)[v1975];
*v1979 = v1967;
let v1980 = v1966[1];
let v1987 = v1972 + v44;
let v1988 = u32(v1987);
let v1992 = &(*v2571)[v1988];
*v1992 = v1980;

}

}
for(var v1996: u32 = v7; v1996 < v417; v1996 += v1410) {
for(var v2001: u32 = v7; v2001 < v417; v2001 += v1410) {
let v2004 = v1996 * v417;
let v2005 = v2004 + v2001;
let v2009 = &(*v2565)[v2005];
let v2010 = *v2009;
for(var v2014: u32 = v7; v2014 < v417; v2014 += v1410) {
let v2018 = v2004 + v2014;
let v2022 = &(*v2571)[v2018];
let v2023 = *v2022;
let v2026 = v2001 * v417;
let v2027 = v2026 + v2014;
let v2031 = &(*v2562)[v2027];
let v2032 = *v2031;
let v2759 = fma(v2010, v2023, v2032);
*v2031 = v2759;

}

}

}
for(var v2037: u32 = v7; v2037 < v417; v2037 += v1410) {
for(var v2042: u32 = v7; v2042 < v417; v2042 += v1410) {
let v2045 = v2037 * v417;
let v2046 = v2045 + v2042;
let v2050 = &(*v2566)[v2046];
let v2051 = *v2050;
for(var v2055: u32 = v7; v2055 < v417; v2055 += v1410) {
let v2059 = v2045 + v2055;
let v2063 = &(*v2571)[v2059];
let v2064 = *v2063;
let v2067 = v2042 * v417;
let v2068 = v2067 + v2055;
let v2072 = &(*v2564)[v2068];
let v2073 = *v2072;
let v2760 = fma(v2051, v2064, v2073);
*v2072 = v2760;

}

}

}
let v2075 = *v2546;
let v2077 = *v2550;
let v2078 = v2075 + v2077;
*v2546 = v2078;
let v2079 = *v2548;
let v2081 = *v2554;
let v2082 = v2079 + v2081;
*v2548 = v2082;

}
workgroupBarrier();
var<function> v2611_store: u32;
let v2611 = &v2611_store;
let v2086 = *v2558;
*v2611 = v2086;
var<function> v2612_store: u32;
let v2612 = &v2612_store;
let v2088 = *v2559;
*v2612 = v2088;
var<function> v2613_store: u32;
let v2613 = &v2613_store;
let v2090 = *v2560;
*v2613 = v2090;
var<function> v2614_store: u32;
let v2614 = &v2614_store;
let v2096 = *v2611;
*v2614 = v2096;
var<function> v2615_store: u32;
let v2615 = &v2615_store;
let v2098 = *v2612;
*v2615 = v2098;
var<function> v2616_store: u32;
let v2616 = &v2616_store;
let v2100 = *v2613;
*v2616 = v2100;
var<function> v2617_store: u32;
let v2617 = &v2617_store;
let v2102 = *v2614;
*v2617 = v2102;
var<function> v2618_store: u32;
let v2618 = &v2618_store;
let v2104 = *v2615;
*v2618 = v2104;
var<function> v2619_store: u32;
let v2619 = &v2619_store;
let v2106 = *v2616;
*v2619 = v2106;
for(var v2111: u32 = v56; v2111 < v166; v2111 += v44) {
let v2113 = *v2617;
let v2114 = v2113 + v2111;
let v2115 = f32(0.0);
let v2116 = vec2<f32>(v2115);
var<function> v2621_store: vec2<f32>;
let v2621 = &v2621_store;
*v2621 = v2116;
var<function> v2622_store: vec2<f32>;
let v2622 = &v2622_store;
let v2119 = *v2621;
*v2622 = v2119;
let v2121 = v2111 * v149;
let v2124 = u32(v2121);
let v2128 = &(*v2561)[v2124];
let v2129 = *v2128;
let v2130 = *v2622;
let v2131 = vec2<f32>(v2129, v2130[1]);
*v2622 = v2131;
let v2135 = v2121 + v44;
let v2136 = u32(v2135);
let v2140 = &(*v2561)[v2136];
let v2141 = *v2140;
let v2142 = *v2622;
let v2143 = vec2<f32>(v2142[0], v2141);
*v2622 = v2143;
let v2144 = *v2622;
let v2145 = u32(v2114);
let v2149 = &(*v2549)[v2145];
*v2149 = v2144;

}
let v2154 = u32(2);
for(var v2160: u32 = v56; v2160 < v166; v2160 += v44) {
let v2162 = *v2558;
let v2163 = v2162 + v2160;
let v2164 = u32(v2163);
let v2168 = &(*v2549)[v2164];
let v2169 = *v2168;
let v2172 = v2160 * v149;
let v2174 = v235 * v133;
let v2176 = v237 * v133;
let v2178 = v2172 / v133;
let v2180 = v2172 % v133;
let v2181 = v2174 + v2178;
let v2182 = v2176 + v2180;
// is_in_bounds
// is_in_bounds_end
let v2183 = v123 + v2181;
let v2184 = v124 + v2182;
let v2187 = u32(v2183);
let v2188 = v2187 * v19;
let v2189 = *v2544;
let v2190 = v2189 + v2188;
let v2191 = u32(v2184);
let v2192 = v2191 * v20;
let v2193 = v2190 + v2192;
let v2195 = v2193 / v2154;
let v2196 = v2184 < v18;
if v2196 {
let v2198 = v2195 < v2538;
if v2198 {
let v2202 = &(*v2761)[v2195];
*v2202 = v2169;

}

}

}
var<function> v2624_store: u32;
let v2624 = &v2624_store;
let v2206 = *v2611;
*v2624 = v2206;
var<function> v2625_store: u32;
let v2625 = &v2625_store;
let v2208 = *v2612;
*v2625 = v2208;
var<function> v2626_store: u32;
let v2626 = &v2626_store;
let v2210 = *v2613;
*v2626 = v2210;
var<function> v2627_store: u32;
let v2627 = &v2627_store;
let v2212 = *v2624;
*v2627 = v2212;
var<function> v2628_store: u32;
let v2628 = &v2628_store;
let v2214 = *v2625;
*v2628 = v2214;
var<function> v2629_store: u32;
let v2629 = &v2629_store;
let v2216 = *v2626;
*v2629 = v2216;
for(var v2221: u32 = v56; v2221 < v166; v2221 += v44) {
let v2223 = *v2627;
let v2224 = v2223 + v2221;
let v2225 = f32(0.0);
let v2226 = vec2<f32>(v2225);
var<function> v2631_store: vec2<f32>;
let v2631 = &v2631_store;
*v2631 = v2226;
var<function> v2632_store: vec2<f32>;
let v2632 = &v2632_store;
let v2229 = *v2631;
*v2632 = v2229;
let v2231 = v2221 * v149;
let v2234 = u32(v2231);
let v2238 = &(*v2562)[v2234];
let v2239 = *v2238;
let v2240 = *v2632;
let v2241 = vec2<f32>(v2239, v2240[1]);
*v2632 = v2241;
let v2245 = v2231 + v44;
let v2246 = u32(v2245);
let v2250 = &(*v2562)[v2246];
let v2251 = *v2250;
let v2252 = *v2632;
let v2253 = vec2<f32>(v2252[0], v2251);
*v2632 = v2253;
let v2254 = *v2632;
let v2255 = u32(v2224);
let v2259 = &(*v2549)[v2255];
*v2259 = v2254;

}
for(var v2270: u32 = v56; v2270 < v166; v2270 += v44) {
let v2272 = *v2558;
let v2273 = v2272 + v2270;
let v2274 = u32(v2273);
let v2278 = &(*v2549)[v2274];
let v2279 = *v2278;
let v2282 = v2270 * v149;
let v2284 = v235 * v133;
let v2286 = v257 * v133;
let v2288 = v2282 / v133;
let v2290 = v2282 % v133;
let v2291 = v2284 + v2288;
let v2292 = v2286 + v2290;
// is_in_bounds
// is_in_bounds_end
let v2293 = v123 + v2291;
let v2294 = v124 + v2292;
let v2297 = u32(v2293);
let v2298 = v2297 * v19;
let v2299 = *v2544;
let v2300 = v2299 + v2298;
let v2301 = u32(v2294);
let v2302 = v2301 * v20;
let v2303 = v2300 + v2302;
let v2305 = v2303 / v2154;
let v2306 = v2294 < v18;
if v2306 {
let v2308 = v2305 < v2538;
if v2308 {
let v2312 = &(*v2761)[v2305];
*v2312 = v2279;

}

}

}
var<function> v2634_store: u32;
let v2634 = &v2634_store;
let v2318 = *v2611;
*v2634 = v2318;
var<function> v2635_store: u32;
let v2635 = &v2635_store;
let v2320 = *v2612;
*v2635 = v2320;
var<function> v2636_store: u32;
let v2636 = &v2636_store;
let v2322 = *v2613;
*v2636 = v2322;
var<function> v2637_store: u32;
let v2637 = &v2637_store;
let v2324 = *v2634;
*v2637 = v2324;
var<function> v2638_store: u32;
let v2638 = &v2638_store;
let v2326 = *v2635;
*v2638 = v2326;
var<function> v2639_store: u32;
let v2639 = &v2639_store;
let v2328 = *v2636;
*v2639 = v2328;
for(var v2333: u32 = v56; v2333 < v166; v2333 += v44) {
let v2335 = *v2637;
let v2336 = v2335 + v2333;
let v2337 = f32(0.0);
let v2338 = vec2<f32>(v2337);
var<function> v2641_store: vec2<f32>;
let v2641 = &v2641_store;
*v2641 = v2338;
var<function> v2642_store: vec2<f32>;
let v2642 = &v2642_store;
let v2341 = *v2641;
*v2642 = v2341;
let v2343 = v2333 * v149;
let v2346 = u32(v2343);
let v2350 = &(*v2563)[v2346];
let v2351 = *v2350;
let v2352 = *v2642;
let v2353 = vec2<f32>(v2351, v2352[1]);
*v2642 = v2353;
let v2357 = v2343 + v44;
let v2358 = u32(v2357);
let v2362 = &(*v2563)[v2358];
let v2363 = *v2362;
let v2364 = *v2642;
let v2365 = vec2<f32>(v2364[0], v2363);
*v2642 = v2365;
let v2366 = *v2642;
let v2367 = u32(v2336);
let v2371 = &(*v2549)[v2367];
*v2371 = v2366;

}
for(var v2382: u32 = v56; v2382 < v166; v2382 += v44) {
let v2384 = *v2558;
let v2385 = v2384 + v2382;
let v2386 = u32(v2385);
let v2390 = &(*v2549)[v2386];
let v2391 = *v2390;
let v2394 = v2382 * v149;
let v2396 = v270 * v133;
let v2398 = v237 * v133;
let v2400 = v2394 / v133;
let v2402 = v2394 % v133;
let v2403 = v2396 + v2400;
let v2404 = v2398 + v2402;
// is_in_bounds
// is_in_bounds_end
let v2405 = v123 + v2403;
let v2406 = v124 + v2404;
let v2409 = u32(v2405);
let v2410 = v2409 * v19;
let v2411 = *v2544;
let v2412 = v2411 + v2410;
let v2413 = u32(v2406);
let v2414 = v2413 * v20;
let v2415 = v2412 + v2414;
let v2417 = v2415 / v2154;
let v2418 = v2406 < v18;
if v2418 {
let v2420 = v2417 < v2538;
if v2420 {
let v2424 = &(*v2761)[v2417];
*v2424 = v2391;

}

}

}
var<function> v2644_store: u32;
let v2644 = &v2644_store;
let v2428 = *v2611;
*v2644 = v2428;
var<function> v2645_store: u32;
let v2645 = &v2645_store;
let v2430 = *v2612;
*v2645 = v2430;
var<function> v2646_store: u32;
let v2646 = &v2646_store;
let v2432 = *v2613;
*v2646 = v2432;
var<function> v2647_store: u32;
let v2647 = &v2647_store;
let v2434 = *v2644;
*v2647 = v2434;
var<function> v2648_store: u32;
let v2648 = &v2648_store;
let v2436 = *v2645;
*v2648 = v2436;
var<function> v2649_store: u32;
let v2649 = &v2649_store;
let v2438 = *v2646;
*v2649 = v2438;
for(var v2443: u32 = v56; v2443 < v166; v2443 += v44) {
let v2445 = *v2647;
let v2446 = v2445 + v2443;
let v2447 = f32(0.0);
let v2448 = vec2<f32>(v2447);
var<function> v2651_store: vec2<f32>;
let v2651 = &v2651_store;
*v2651 = v2448;
var<function> v2652_store: vec2<f32>;
let v2652 = &v2652_store;
let v2451 = *v2651;
*v2652 = v2451;
let v2453 = v2443 * v149;
let v2456 = u32(v2453);
let v2460 = &(*v2564)[v2456];
let v2461 = *v2460;
let v2462 = *v2652;
let v2463 = vec2<f32>(v2461, v2462[1]);
*v2652 = v2463;
let v2467 = v2453 + v44;
let v2468 = u32(v2467);
let v2472 = &(*v2564)[v2468];
let v2473 = *v2472;
let v2474 = *v2652;
let v2475 = vec2<f32>(v2474[0], v2473);
*v2652 = v2475;
let v2476 = *v2652;
let v2477 = u32(v2446);
let v2481 = &(*v2549)[v2477];
*v2481 = v2476;

}
for(var v2492: u32 = v56; v2492 < v166; v2492 += v44) {
let v2494 = *v2558;
let v2495 = v2494 + v2492;
let v2496 = u32(v2495);
let v2500 = &(*v2549)[v2496];
let v2501 = *v2500;
let v2504 = v2492 * v149;
let v2506 = v270 * v133;
let v2508 = v257 * v133;
let v2510 = v2504 / v133;
let v2512 = v2504 % v133;
let v2513 = v2506 + v2510;
let v2514 = v2508 + v2512;
// is_in_bounds
// is_in_bounds_end
let v2515 = v123 + v2513;
let v2516 = v124 + v2514;
let v2519 = u32(v2515);
let v2520 = v2519 * v19;
let v2521 = *v2544;
let v2522 = v2521 + v2520;
let v2523 = u32(v2516);
let v2524 = v2523 * v20;
let v2525 = v2522 + v2524;
let v2527 = v2525 / v2154;
let v2528 = v2516 < v18;
if v2528 {
let v2530 = v2527 < v2538;
if v2530 {
let v2534 = &(*v2761)[v2527];
*v2534 = v2501;

}

}

}
return;

}
// ----
var<workgroup> shared_v103: array<vec4<f32>, 128>;
var<workgroup> shared_v117: array<vec2<f32>, 128>;
var<workgroup> shared_v140: array<vec2<f32>, 256>;
@group(0) @binding(2) var<storage, read_write> v21: array<vec2<f32>>;
@group(0) @binding(1) var<storage, read> v13: array<vec2<f32>>;
@group(0) @binding(0) var<storage, read> v5: array<vec4<f32>>;
struct info_st { scalars_usize: array<u32, 6>, scalars_u32: array<u32, 8>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(4, 8, 1)
fn matmul_entry_lhs_f32_lhs_size_4_rhs_f32_rhs_size_2_acc_f32_acc_size_2(@builtin(workgroup_id) v2654: vec3<u32>, @builtin(local_invocation_id) v2656: vec3<u32>) {
let v2793 = &v21;
let v2794 = &v13;
let v2795 = &v5;
let v1 = info_var.scalars_u32[0];
let v2 = info_var.scalars_u32[1];
let v3 = info_var.scalars_usize[0];
let v4 = info_var.scalars_usize[1];
let v2536 = info_var.static_meta[0];
let v7 = u32(0);
let v9 = info_var.scalars_u32[2];
let v10 = info_var.scalars_u32[3];
let v11 = info_var.scalars_usize[2];
let v12 = info_var.scalars_usize[3];
let v2537 = info_var.static_meta[1];
let v17 = info_var.scalars_u32[4];
let v18 = info_var.scalars_u32[5];
let v19 = info_var.scalars_usize[4];
let v20 = info_var.scalars_usize[5];
let v2538 = info_var.static_meta[2];
let v25 = info_var.scalars_u32[6];
let v26 = info_var.scalars_u32[7];
let v2655 = v2654[0];
let v33 = u32(v2655);
let v34 = v25 * v26;
let v35 = u32(v34);
let v36 = v33 / v35;
let v37 = v33 % v35;
let v38 = u32(v26);
let v39 = v37 / v38;
let v40 = u32(v39);
let v41 = u32(v37);
let v42 = v41 % v26;
let v43 = u32(v36);
let v44 = u32(1);
let v46 = u32(64);
let v47 = v40 * v46;
let v50 = u32(32);
let v51 = v42 * v50;
let v56 = u32(0);
let v70 = u32(v43);
let v71 = u32(v70);
var<function> v2539_store: u32;
let v2539 = &v2539_store;
*v2539 = v71;
var<function> v2540_store: u32;
let v2540 = &v2540_store;
*v2540 = v7;
var<function> v2541_store: u32;
let v2541 = &v2541_store;
*v2541 = v71;
var<function> v2542_store: u32;
let v2542 = &v2542_store;
*v2542 = v7;
var<function> v2543_store: u32;
let v2543 = &v2543_store;
*v2543 = v71;
var<function> v2544_store: u32;
let v2544 = &v2544_store;
*v2544 = v7;
let v95 = min(v47, v1);
let v98 = v1 - v95;
let v101 = min(v46, v98);
let v2545 = &shared_v103;
var<function> v2546_store: u32;
let v2546 = &v2546_store;
*v2546 = v56;
let v111 = min(v51, v10);
let v113 = v10 - v111;
let v114 = min(v2, v9);
let v116 = min(v50, v113);
let v2547 = &shared_v117;
var<function> v2548_store: u32;
let v2548 = &v2548_store;
*v2548 = v56;
let v123 = min(v47, v17);
let v124 = min(v51, v18);
let v2657 = v2656[1];
let v2658 = v2656[0];
let v133 = u32(4);
let v134 = v133 * v2657;
let v135 = v2658 + v134;
let v137 = v135 / v133;
let v139 = v135 % v133;
let v2549 = &shared_v140;
let v145 = v137 * v133;
let v146 = v145 + v139;
let v147 = u32(16);
let v148 = v147 * v146;
let v149 = u32(2);
let v150 = v148 / v149;
let v152 = u32(256);
let v166 = u32(8);
let v167 = v150 + v166;
var<function> v2550_store: u32;
let v2550 = &v2550_store;
*v2550 = v166;
var<function> v2551_store: u32;
let v2551 = &v2551_store;
*v2551 = v101;
var<function> v2552_store: u32;
let v2552 = &v2552_store;
*v2552 = v166;
var<function> v2553_store: u32;
let v2553 = &v2553_store;
*v2553 = v56;
var<function> v2554_store: u32;
let v2554 = &v2554_store;
*v2554 = v166;
var<function> v2555_store: u32;
let v2555 = &v2555_store;
*v2555 = v166;
var<function> v2556_store: u32;
let v2556 = &v2556_store;
*v2556 = v116;
var<function> v2557_store: u32;
let v2557 = &v2557_store;
*v2557 = v56;
var<function> v2558_store: u32;
let v2558 = &v2558_store;
*v2558 = v150;
var<function> v2559_store: u32;
let v2559 = &v2559_store;
*v2559 = v167;
var<function> v2560_store: u32;
let v2560 = &v2560_store;
*v2560 = v149;
let v196 = v2 + v166;
let v198 = v196 - v44;
let v200 = v198 / v166;
var<function> v2561_store: array<f32, 16>= array<f32, 16>();
let v2561 = &v2561_store;
var<function> v2562_store: array<f32, 16>= array<f32, 16>();
let v2562 = &v2562_store;
var<function> v2563_store: array<f32, 16>= array<f32, 16>();
let v2563 = &v2563_store;
var<function> v2564_store: array<f32, 16>= array<f32, 16>();
let v2564 = &v2564_store;
var<function> v2565_store: array<f32, 16>= array<f32, 16>();
let v2565 = &v2565_store;
var<function> v2566_store: array<f32, 16>= array<f32, 16>();
let v2566 = &v2566_store;
let v235 = v137 * v149;
let v237 = v139 * v149;
for(var v248: u32 = v56; v248 < v147; v248 += v44) {
let v250 = u32(v248);
let v254 = &(*v2561)[v250];
let v255 = f32(0.0);
*v254 = v255;

}
let v257 = v44 + v237;
for(var v261: u32 = v56; v261 < v147; v261 += v44) {
let v263 = u32(v261);
let v267 = &(*v2562)[v263];
let v268 = f32(0.0);
*v267 = v268;

}
let v270 = v44 + v235;
for(var v276: u32 = v56; v276 < v147; v276 += v44) {
let v278 = u32(v276);
let v282 = &(*v2563)[v278];
let v283 = f32(0.0);
*v282 = v283;

}
for(var v289: u32 = v56; v289 < v147; v289 += v44) {
let v291 = u32(v289);
let v295 = &(*v2564)[v291];
let v296 = f32(0.0);
*v295 = v296;

}
let v298 = u32(128);
var<function> v2571_store: array<f32, 16>= array<f32, 16>();
let v2571 = &v2571_store;
for(var v333: u32 = v56; v333 < v200; v333 += v44) {
workgroupBarrier();
let v337 = v2657 * v133;
let v339 = v337 + v2658;
let v341 = v339 * v133;
var<function> v2573_store: u32;
let v2573 = &v2573_store;
*v2573 = v341;
let v346 = *v2573;
let v349 = v346 / v147;
let v351 = v346 % v147;
let v352 = *v2546;
let v356 = min(v352, v2);
let v364 = v349 % v147;
let v366 = v349 / v147;
let v367 = *v2553;
let v369 = v367 * v298;
let v370 = u32(v369);
let v383 = v364 * v133;
let v385 = v366 * v133;
let v387 = v351 / v133;
let v389 = v351 % v133;
let v390 = v383 + v387;
let v391 = v385 + v389;
let v392 = i32(0);
let v393 = vec4<i32>(v392);
let v394 = vec4<f32>(v393);
// is_in_bounds
// is_in_bounds_end
let v396 = v356 + v391;
// is_in_bounds
// is_in_bounds_end
let v400 = v95 + v390;
let v410 = u32(v400);
let v411 = v410 * v3;
let v412 = *v2540;
let v413 = v412 + v411;
let v414 = u32(v396);
let v415 = v414 * v4;
let v416 = v413 + v415;
let v417 = u32(4);
let v418 = v416 / v417;
let v419 = v400 < v1;
let v424 = v418 < v2536;
let v428 = u32(v424);
let v429 = v418 * v428;
let v433 = &(*v2795)[v429];
let v434 = *v433;
let v435 = vec4<bool>(v424);
let v436 = select(v394, v434, v435);
let v437 = vec4<bool>(v419);
let v438 = select(v394, v436, v437);
let v439 = u32(v346);
let v441 = v439 / v417;
let v444 = v370 + v441;
let v445 = &(*v2545)[v444];
*v445 = v438;
let v450 = v346 + v298;
let v452 = v450 / v147;
let v454 = v450 % v147;
let v467 = v452 % v147;
let v469 = v452 / v147;
let v486 = v467 * v133;
let v488 = v469 * v133;
let v490 = v454 / v133;
let v492 = v454 % v133;
let v493 = v486 + v490;
let v494 = v488 + v492;
// is_in_bounds
// is_in_bounds_end
let v499 = v356 + v494;
// is_in_bounds
// is_in_bounds_end
let v503 = v95 + v493;
let v513 = u32(v503);
let v514 = v513 * v3;
let v516 = v412 + v514;
let v517 = u32(v499);
let v518 = v517 * v4;
let v519 = v516 + v518;
let v521 = v519 / v417;
let v522 = v503 < v1;
let v527 = v521 < v2536;
let v531 = u32(v527);
let v532 = v521 * v531;
let v536 = &(*v2795)[v532];
let v537 = *v536;
let v538 = vec4<bool>(v527);
let v539 = select(v394, v537, v538);
let v540 = vec4<bool>(v522);
let v541 = select(v394, v539, v540);
let v542 = u32(v450);
let v544 = v542 / v417;
let v547 = v370 + v544;
let v548 = &(*v2545)[v547];
*v548 = v541;
let v553 = v346 + v152;
let v555 = v553 / v147;
let v557 = v553 % v147;
let v570 = v555 % v147;
let v572 = v555 / v147;
let v589 = v570 * v133;
let v591 = v572 * v133;
let v593 = v557 / v133;
let v595 = v557 % v133;
let v596 = v589 + v593;
let v597 = v591 + v595;
// is_in_bounds
// is_in_bounds_end
let v602 = v356 + v597;
// is_in_bounds
// is_in_bounds_end
let v606 = v95 + v596;
let v616 = u32(v606);
let v617 = v616 * v3;
let v619 = v412 + v617;
let v620 = u32(v602);
let v621 = v620 * v4;
let v622 = v619 + v621;
let v624 = v622 / v417;
let v625 = v606 < v1;
let v630 = v624 < v2536;
let v634 = u32(v630);
let v635 = v624 * v634;
let v639 = &(*v2795)[v635];
let v640 = *v639;
let v641 = vec4<bool>(v630);
let v642 = select(v394, v640, v641);
let v643 = vec4<bool>(v625);
let v644 = select(v394, v642, v643);
let v645 = u32(v553);
let v647 = v645 / v417;
let v650 = v370 + v647;
let v651 = &(*v2545)[v650];
*v651 = v644;
let v2723 = u32(384);
let v656 = v346 + v2723;
let v658 = v656 / v147;
let v660 = v656 % v147;
let v673 = v658 % v147;
let v675 = v658 / v147;
let v692 = v673 * v133;
let v694 = v675 * v133;
let v696 = v660 / v133;
let v698 = v660 % v133;
let v699 = v692 + v696;
let v700 = v694 + v698;
// is_in_bounds
// is_in_bounds_end
let v705 = v356 + v700;
// is_in_bounds
// is_in_bounds_end
let v709 = v95 + v699;
let v719 = u32(v709);
let v720 = v719 * v3;
let v722 = v412 + v720;
let v723 = u32(v705);
let v724 = v723 * v4;
let v725 = v722 + v724;
let v727 = v725 / v417;
let v728 = v709 < v1;
let v733 = v727 < v2536;
let v737 = u32(v733);
let v738 = v727 * v737;
let v742 = &(*v2795)[v738];
let v743 = *v742;
let v744 = vec4<bool>(v733);
let v745 = select(v394, v743, v744);
let v746 = vec4<bool>(v728);
let v747 = select(v394, v745, v746);
let v748 = u32(v656);
let v750 = v748 / v417;
let v753 = v370 + v750;
let v754 = &(*v2545)[v753];
*v754 = v747;
let v761 = v339 * v149;
var<function> v2574_store: u32;
let v2574 = &v2574_store;
*v2574 = v761;
let v766 = *v2574;
let v769 = v766 / v147;
let v771 = v766 % v147;
let v772 = *v2548;
let v774 = min(v772, v114);
let v784 = v769 / v166;
let v786 = v769 % v166;
let v787 = *v2557;
let v789 = v787 * v298;
let v790 = u32(v789);
let v803 = v784 * v133;
let v805 = v786 * v133;
let v807 = v771 / v133;
let v809 = v771 % v133;
let v810 = v803 + v807;
let v811 = v805 + v809;
let v813 = vec2<i32>(v392);
let v814 = vec2<f32>(v813);
// is_in_bounds
// is_in_bounds_end
let v815 = v774 + v810;
// is_in_bounds
// is_in_bounds_end
let v821 = v111 + v811;
let v830 = u32(v815);
let v831 = v830 * v11;
let v832 = *v2542;
let v833 = v832 + v831;
let v834 = u32(v821);
let v835 = v834 * v12;
let v836 = v833 + v835;
let v837 = u32(2);
let v838 = v836 / v837;
let v839 = v821 < v10;
let v844 = v838 < v2537;
let v848 = u32(v844);
let v849 = v838 * v848;
let v853 = &(*v2794)[v849];
let v854 = *v853;
let v855 = vec2<bool>(v844);
let v856 = select(v814, v854, v855);
let v857 = vec2<bool>(v839);
let v858 = select(v814, v856, v857);
let v859 = u32(v766);
let v861 = v859 / v837;
let v864 = v790 + v861;
let v865 = &(*v2547)[v864];
*v865 = v858;
let v870 = v766 + v46;
let v872 = v870 / v147;
let v874 = v870 % v147;
let v887 = v872 / v166;
let v889 = v872 % v166;
let v906 = v887 * v133;
let v908 = v889 * v133;
let v910 = v874 / v133;
let v912 = v874 % v133;
let v913 = v906 + v910;
let v914 = v908 + v912;
// is_in_bounds
// is_in_bounds_end
let v918 = v774 + v913;
// is_in_bounds
// is_in_bounds_end
let v924 = v111 + v914;
let v933 = u32(v918);
let v934 = v933 * v11;
let v936 = v832 + v934;
let v937 = u32(v924);
let v938 = v937 * v12;
let v939 = v936 + v938;
let v941 = v939 / v837;
let v942 = v924 < v10;
let v947 = v941 < v2537;
let v951 = u32(v947);
let v952 = v941 * v951;
let v956 = &(*v2794)[v952];
let v957 = *v956;
let v958 = vec2<bool>(v947);
let v959 = select(v814, v957, v958);
let v960 = vec2<bool>(v942);
let v961 = select(v814, v959, v960);
let v962 = u32(v870);
let v964 = v962 / v837;
let v967 = v790 + v964;
let v968 = &(*v2547)[v967];
*v968 = v961;
let v973 = v766 + v298;
let v975 = v973 / v147;
let v977 = v973 % v147;
let v990 = v975 / v166;
let v992 = v975 % v166;
let v1009 = v990 * v133;
let v1011 = v992 * v133;
let v1013 = v977 / v133;
let v1015 = v977 % v133;
let v1016 = v1009 + v1013;
let v1017 = v1011 + v1015;
// is_in_bounds
// is_in_bounds_end
let v1021 = v774 + v1016;
// is_in_bounds
// is_in_bounds_end
let v1027 = v111 + v1017;
let v1036 = u32(v1021);
let v1037 = v1036 * v11;
let v1039 = v832 + v1037;
let v1040 = u32(v1027);
let v1041 = v1040 * v12;
let v1042 = v1039 + v1041;
let v1044 = v1042 / v837;
let v1045 = v1027 < v10;
let v1050 = v1044 < v2537;
let v1054 = u32(v1050);
let v1055 = v1044 * v1054;
let v1059 = &(*v2794)[v1055];
let v1060 = *v1059;
let v1061 = vec2<bool>(v1050);
let v1062 = select(v814, v1060, v1061);
let v1063 = vec2<bool>(v1045);
let v1064 = select(v814, v1062, v1063);
let v1065 = u32(v973);
let v1067 = v1065 / v837;
let v1070 = v790 + v1067;
let v1071 = &(*v2547)[v1070];
*v1071 = v1064;
let v2711 = u32(192);
let v1076 = v766 + v2711;
let v1078 = v1076 / v147;
let v1080 = v1076 % v147;
let v1093 = v1078 / v166;
let v1095 = v1078 % v166;
let v1112 = v1093 * v133;
let v1114 = v1095 * v133;
let v1116 = v1080 / v133;
let v1118 = v1080 % v133;
let v1119 = v1112 + v1116;
let v1120 = v1114 + v1118;
// is_in_bounds
// is_in_bounds_end
let v1124 = v774 + v1119;
// is_in_bounds
// is_in_bounds_end
let v1130 = v111 + v1120;
let v1139 = u32(v1124);
let v1140 = v1139 * v11;
let v1142 = v832 + v1140;
let v1143 = u32(v1130);
let v1144 = v1143 * v12;
let v1145 = v1142 + v1144;
let v1147 = v1145 / v837;
let v1148 = v1130 < v10;
let v1153 = v1147 < v2537;
let v1157 = u32(v1153);
let v1158 = v1147 * v1157;
let v1162 = &(*v2794)[v1158];
let v1163 = *v1162;
let v1164 = vec2<bool>(v1153);
let v1165 = select(v814, v1163, v1164);
let v1166 = vec2<bool>(v1148);
let v1167 = select(v814, v1165, v1166);
let v1168 = u32(v1076);
let v1170 = v1168 / v837;
let v1173 = v790 + v1170;
let v1174 = &(*v2547)[v1173];
*v1174 = v1167;
workgroupBarrier();
let v1183 = v147 * v235;
let v1185 = v1183 / v133;
for(var v1191: u32 = v56; v1191 < v133; v1191 += v44) {
let v1197 = v1185 + v1191;
let v1198 = u32(v1197);
let v1202 = &(*v2545)[v1198];
let v1203 = *v1202;
let v1204 = v1203[0];
let v1213 = u32(v1191);
let v1217 = &(*v2565)[v1213];
*v1217 = v1204;
let v1218 = v1203[1];
let v1226 = v133 + v1191;
let v1227 = u32(v1226);
let v1231 = &(*v2565)[v1227];
*v1231 = v1218;
let v1232 = v1203[2];
let v1240 = v166 + v1191;
let v1241 = u32(v1240);
let v1245 = &(*v2565)[v1241];
*v1245 = v1232;
let v1246 = v1203[3];
let v2733 = u32(12);
let v1254 = v2733 + v1191;
let v1255 = u32(v1254);
let v1259 = &(*v2565)[v1255];
*v1259 = v1246;

}
let v1266 = v147 * v270;
let v1268 = v1266 / v133;
for(var v1274: u32 = v56; v1274 < v133; v1274 += v44) {
let v1280 = v1268 + v1274;
let v1281 = u32(v1280);
let v1285 = &(*v2545)[v1281];
let v1286 = *v1285;
let v1287 = v1286[0];
let v1296 = u32(v1274);
let v1300 = &(*v2566)[v1296];
*v1300 = v1287;
let v1301 = v1286[1];
let v1309 = v133 + v1274;
let v1310 = u32(v1309);
let v1314 = &(*v2566)[v1310];
*v1314 = v1301;
let v1315 = v1286[2];
let v1323 = v166 + v1274;
let v1324 = u32(v1323);
let v1328 = &(*v2566)[v1324];
*v1328 = v1315;
let v1329 = v1286[3];
let v2745 = u32(12);
let v1337 = v2745 + v1274;
let v1338 = u32(v1337);
let v1342 = &(*v2566)[v1338];
*v1342 = v1329;

}
let v1349 = v147 * v237;
let v1351 = v1349 / v149;
for(var v1357: u32 = v56; v1357 < v133; v1357 += v44) {
for(var v1362: u32 = v56; v1362 < v149; v1362 += v44) {
let v1365 = v1357 * v149;
let v1366 = v1365 + v1362;
let v1367 = v1351 + v1366;
let v1368 = u32(v1367);
let v1372 = &(*v2547)[v1368];
let v1373 = *v1372;
let v1374 = v1373[0];
let v1376 = v1357 * v133;
let v1378 = v1362 * v149;
let v1379 = v1376 + v1378;
let v1382 = u32(v1379);
let v1386 = &(*v2571)[v1382];
*v1386 = v1374;
let v1387 = v1373[1];
let v1394 = v1379 + v44;
let v1395 = u32(v1394);
let v1399 = &(*v2571)[v1395];
*v1399 = v1387;

}

}
let v1402 = u32(1);
for(var v1403: u32 = v7; v1403 < v417; v1403 += v1402) {
for(var v1408: u32 = v7; v1408 < v417; v1408 += v1402) {
let v1411 = v1403 * v417;
let v1412 = v1411 + v1408;
let v1416 = &(*v2565)[v1412];
let v1417 = *v1416;
for(var v1421: u32 = v7; v1421 < v417; v1421 += v1402) {
let v1425 = v1411 + v1421;
let v1429 = &(*v2571)[v1425];
let v1430 = *v1429;
let v1433 = v1408 * v417;
let v1434 = v1433 + v1421;
let v1438 = &(*v2561)[v1434];
let v1439 = *v1438;
let v2785 = fma(v1417, v1430, v1439);
*v1438 = v2785;

}

}

}
for(var v1444: u32 = v7; v1444 < v417; v1444 += v1402) {
for(var v1449: u32 = v7; v1449 < v417; v1449 += v1402) {
let v1452 = v1444 * v417;
let v1453 = v1452 + v1449;
let v1457 = &(*v2566)[v1453];
let v1458 = *v1457;
for(var v1462: u32 = v7; v1462 < v417; v1462 += v1402) {
let v1466 = v1452 + v1462;
let v1470 = &(*v2571)[v1466];
let v1471 = *v1470;
let v1474 = v1449 * v417;
let v1475 = v1474 + v1462;
let v1479 = &(*v2563)[v1475];
let v1480 = *v1479;
let v2786 = fma(v1458, v1471, v1480);
*v1479 = v2786;

}

}

}
let v1488 = v147 * v257;
let v1490 = v1488 / v149;
for(var v1496: u32 = v56; v1496 < v133; v1496 += v44) {
for(var v1501: u32 = v56; v1501 < v149; v1501 += v44) {
let v1504 = v1496 * v149;
let v1505 = v1504 + v1501;
let v1506 = v1490 + v1505;
let v1507 = u32(v1506);
let v1511 = &(*v2547)[v1507];
let v1512 = *v1511;
let v1513 = v1512[0];
let v1515 = v1496 * v133;
let v1517 = v1501 * v149;
let v1518 = v1515 + v1517;
let v1521 = u32(v1518);
let v1525 = &(*v2571)[v1521];
*v1525 = v1513;
let v1526 = v1512[1];
let v1533 = v1518 + v44;
let v1534 = u32(v1533);
let v1538 = &(*v2571)[v1534];
*v1538 = v1526;

}

}
for(var v1542: u32 = v7; v1542 < v417; v1542 += v1402) {
for(var v1547: u32 = v7; v1547 < v417; v1547 += v1402) {
let v1550 = v1542 * v417;
let v1551 = v1550 + v1547;
let v1555 = &(*v2565)[v1551];
let v1556 = *v1555;
for(var v1560: u32 = v7; v1560 < v417; v1560 += v1402) {
let v1564 = v1550 + v1560;
let v1568 = &(*v2571)[v1564];
let v1569 = *v1568;
let v1572 = v1547 * v417;
let v1573 = v1572 + v1560;
let v1577 = &(*v2562)[v1573];
let v1578 = *v1577;
let v2787 = fma(v1556, v1569, v1578);
*v1577 = v2787;

}

}

}
for(var v1583: u32 = v7; v1583 < v417; v1583 += v1402) {
for(var v1588: u32 = v7; v1588 < v417; v1588 += v1402) {
let v1591 = v1583 * v417;
let v1592 = v1591 + v1588;
let v1596 = &(*v2566)[v1592];
let v1597 = *v1596;
for(var v1601: u32 = v7; v1601 < v417; v1601 += v1402) {
let v1605 = v1591 + v1601;
let v1609 = &(*v2571)[v1605];
let v1610 = *v1609;
let v1613 = v1588 * v417;
let v1614 = v1613 + v1601;
let v1618 = &(*v2564)[v1614];
let v1619 = *v1618;
let v2788 = fma(v1597, v1610, v1619);
*v1618 = v2788;

}

}

}
let v1627 = v147 + v235;
let v1629 = v147 * v1627;
let v1631 = v1629 / v133;
for(var v1637: u32 = v56; v1637 < v133; v1637 += v44) {
let v1643 = v1631 + v1637;
let v1644 = u32(v1643);
let v1648 = &(*v2545)[v1644];
let v1649 = *v1648;
let v1650 = v1649[0];
let v1659 = u32(v1637);
let v1663 = &(*v2565)[v1659];
*v1663 = v1650;
let v1664 = v1649[1];
let v1672 = v133 + v1637;
let v1673 = u32(v1672);
let v1677 = &(*v2565)[v1673];
*v1677 = v1664;
let v1678 = v1649[2];
let v1686 = v166 + v1637;
let v1687 = u32(v1686);
let v1691 = &(*v2565)[v1687];
*v1691 = v1678;
let v1692 = v1649[3];
let v2757 = u32(12);
let v1700 = v2757 + v1637;
let v1701 = u32(v1700);
let v1705 = &(*v2565)[v1701];
*v1705 = v1692;

}
let v1710 = v147 + v270;
let v1712 = v147 * v1710;
let v1714 = v1712 / v133;
for(var v1720: u32 = v56; v1720 < v133; v1720 += v44) {
let v1726 = v1714 + v1720;
let v1727 = u32(v1726);
let v1731 = &(*v2545)[v1727];
let v1732 = *v1731;
let v1733 = v1732[0];
let v1742 = u32(v1720);
let v1746 = &(*v2566)[v1742];
*v1746 = v1733;
let v1747 = v1732[1];
let v1755 = v133 + v1720;
let v1756 = u32(v1755);
let v1760 = &(*v2566)[v1756];
*v1760 = v1747;
let v1761 = v1732[2];
let v1769 = v166 + v1720;
let v1770 = u32(v1769);
let v1774 = &(*v2566)[v1770];
*v1774 = v1761;
let v1775 = v1732[3];
let v2769 = u32(12);
let v1783 = v2769 + v1720;
let v1784 = u32(v1783);
let v1788 = &(*v2566)[v1784];
*v1788 = v1775;

}
let v1793 = v166 + v237;
let v1795 = v147 * v1793;
let v1797 = v1795 / v149;
for(var v1803: u32 = v56; v1803 < v133; v1803 += v44) {
for(var v1808: u32 = v56; v1808 < v149; v1808 += v44) {
let v1811 = v1803 * v149;
let v1812 = v1811 + v1808;
let v1813 = v1797 + v1812;
let v1814 = u32(v1813);
let v1818 = &(*v2547)[v1814];
let v1819 = *v1818;
let v1820 = v1819[0];
let v1822 = v1803 * v133;
let v1824 = v1808 * v149;
let v1825 = v1822 + v1824;
let v1828 = u32(v1825);
let v1832 = &(*v2571)[v1828];
*v1832 = v1820;
let v1833 = v1819[1];
let v1840 = v1825 + v44;
let v1841 = u32(v1840);
let v1845 = &(*v2571)[v1841];
*v1845 = v1833;

}

}
for(var v1849: u32 = v7; v1849 < v417; v1849 += v1402) {
for(var v1854: u32 = v7; v1854 < v417; v1854 += v1402) {
let v1857 = v1849 * v417;
let v1858 = v1857 + v1854;
let v1862 = &(*v2565)[v1858];
let v1863 = *v1862;
for(var v1867: u32 = v7; v1867 < v417; v1867 += v1402) {
let v1871 = v1857 + v1867;
let v1875 = &(*v2571)[v1871];
let v1876 = *v1875;
let v1879 = v1854 * v417;
let v1880 = v1879 + v1867;
let v1884 = &(*v2561)[v1880];
let v1885 = *v1884;
let v2789 = fma(v1863, v1876, v1885);
*v1884 = v2789;

}

}

}
for(var v1890: u32 = v7; v1890 < v417; v1890 += v1402) {
for(var v1895: u32 = v7; v1895 < v417; v1895 += v1402) {
let v1898 = v1890 * v417;
let v1899 = v1898 + v1895;
let v1903 = &(*v2566)[v1899];
let v1904 = *v1903;
for(var v1908: u32 = v7; v1908 < v417; v1908 += v1402) {
let v1912 = v1898 + v1908;
let v1916 = &(*v2571)[v1912];
let v1917 = *v1916;
let v1920 = v1895 * v417;
let v1921 = v1920 + v1908;
let v1925 = &(*v2563)[v1921];
let v1926 = *v1925;
let v2790 = fma(v1904, v1917, v1926);
*v1925 = v2790;

}

}

}
let v1932 = v166 + v257;
let v1934 = v147 * v1932;
let v1936 = v1934 / v149;
for(var v1942: u32 = v56; v1942 < v133; v1942 += v44) {
for(var v1947: u32 = v56; v1947 < v149; v1947 += v44) {
let v1950 = v1942 * v149;
let v1951 = v1950 + v1947;
let v1952 = v1936 + v1951;
let v1953 = u32(v1952);
let v1957 = &(*v2547)[v1953];
let v1958 = *v1957;
let v1959 = v1958[0];
let v1961 = v1942 * v133;
let v1963 = v1947 * v149;
let v1964 = v1961 + v1963;
let v1967 = u32(v1964);
let v1971 = &(*v2571)[v1967];
*v1971 = v1959;
let v1972 = v1958[1];
let v1979 = v1964 + v44;
let v1980 = u32(v1979);
let v1984 = &(*v2571)[v1980];
*v1984 = v1972;

}

}
for(var v1988: u32 = v7; v1988 < v417; v1988 += v1402) {
for(var v1993: u32 = v7; v1993 < v417; v1993 += v1402) {
let v1996 = v1988 * v417;
let v1997 = v1996 + v1993;
let v2001 = &(*v2565)[v1997];
let v2002 = *v2001;
for(var v2006: u32 = v7; v2006 < v417; v2006 += v1402) {
let v2010 = v1996 + v2006;
let v2014 = &(*v2571)[v2010];
let v2015 = *v2014;
let v2018 = v1993 * v417;
let v2019 = v2018 + v2006;
let v2023 = &(*v2562)[v2019];
let v2024 = *v2023;
let v2791 = fma(v2002, v2015, v2024);
*v2023 = v2791;

}

}

}
for(var v2029: u32 = v7; v2029 < v417; v2029 += v1402) {
for(var v2034: u32 = v7; v2034 < v417; v2034 += v1402) {
let v2037 = v2029 * v417;
let v2038 = v2037 + v2034;
let v2042 = &(*v2566)[v2038];
let v2043 = *v2042;
for(var v2047: u32 = v7; v2047 < v417; v2047 += v1402) {
let v2051 = v2037 + v2047;
let v2055 = &(*v2571)[v2051];
let v2056 = *v2055;
let v2059 = v2034 * v417;
let v2060 = v2059 + v2047;
let v2064 = &(*v2564)[v2060];
let v2065 = *v2064;
let v2792 = fma(v2043, v2056, v2065);
*v2064 = v2792;

}

}

}
let v2067 = *v2546;
let v2069 = *v2550;
let v2070 = v2067 + v2069;
*v2546 = v2070;
let v2071 = *v2548;
let v2073 = *v2554;
let v2074 = v2071 + v2073;
*v2548 = v2074;

}
workgroupBarrier();
var<function> v2611_store: u32;
let v2611 = &v2611_store;
let v2078 = *v2558;
*v2611 = v2078;
var<function> v2612_store: u32;
let v2612 = &v2612_store;
let v2080 = *v2559;
*v2612 = v2080;
var<function> v2613_store: u32;
let v2613 = &v2613_store;
let v2082 = *v2560;
*v2613 = v2082;
var<function> v2614_store: u32;
let v2614 = &v2614_store;
let v2088 = *v2611;
*v2614 = v2088;
var<function> v2615_store: u32;
let v2615 = &v2615_store;
let v2090 = *v2612;
*v2615 = v2090;
var<function> v2616_store: u32;
let v2616 = &v2616_store;
let v2092 = *v2613;
*v2616 = v2092;
var<function> v2617_store: u32;
let v2617 = &v2617_store;
let v2094 = *v2614;
*v2617 = v2094;
var<function> v2618_store: u32;
let v2618 = &v2618_store;
let v2096 = *v2615;
*v2618 = v2096;
var<function> v2619_store: u32;
let v2619 = &v2619_store;
let v2098 = *v2616;
*v2619 = v2098;
for(var v2103: u32 = v56; v2103 < v166; v2103 += v44) {
let v2105 = *v2617;
let v2106 = v2105 + v2103;
let v2107 = f32(0.0);
let v2108 = vec2<f32>(v2107);
var<function> v2621_store: vec2<f32>;
let v2621 = &v2621_store;
*v2621 = v2108;
var<function> v2622_store: vec2<f32>;
let v2622 = &v2622_store;
let v2111 = *v2621;
*v2622 = v2111;
let v2113 = v2103 * v149;
let v2116 = u32(v2113);
let v2120 = &(*v2561)[v2116];
let v2121 = *v2120;
let v2122 = *v2622;
let v2123 = vec2<f32>(v2121, v2122[1]);
*v2622 = v2123;
let v2127 = v2113 + v44;
let v2128 = u32(v2127);
let v2132 = &(*v2561)[v2128];
let v2133 = *v2132;
let v2134 = *v2622;
let v2135 = vec2<f32>(v2134[0], v2133);
*v2622 = v2135;
let v2136 = *v2622;
let v2137 = u32(v2106);
let v2141 = &(*v2549)[v2137];
*v2141 = v2136;

}
let v2146 = u32(2);
for(var v2152: u32 = v56; v2152 < v166; v2152 += v44) {
let v2154 = *v2558;
let v2155 = v2154 + v2152;
let v2156 = u32(v2155);
let v2160 = &(*v2549)[v2156];
let v2161 = *v2160;
let v2164 = v2152 * v149;
let v2166 = v235 * v133;
let v2168 = v237 * v133;
let v2170 = v2164 / v133;
let v2172 = v2164 % v133;
let v2173 = v2166 + v2170;
let v2174 = v2168 + v2172;
// is_in_bounds
// is_in_bounds_end
let v2175 = v123 + v2173;
let v2176 = v124 + v2174;
let v2179 = u32(v2175);
let v2180 = v2179 * v19;
let v2181 = *v2544;
let v2182 = v2181 + v2180;
let v2183 = u32(v2176);
let v2184 = v2183 * v20;
let v2185 = v2182 + v2184;
let v2187 = v2185 / v2146;
let v2188 = v2175 < v17;
let v2189 = v2176 < v18;
let v2190 = v2188 && v2189;
if v2190 {
let v2192 = v2187 < v2538;
if v2192 {
let v2196 = &(*v2793)[v2187];
*v2196 = v2161;

}

}

}
var<function> v2624_store: u32;
let v2624 = &v2624_store;
let v2200 = *v2611;
*v2624 = v2200;
var<function> v2625_store: u32;
let v2625 = &v2625_store;
let v2202 = *v2612;
*v2625 = v2202;
var<function> v2626_store: u32;
let v2626 = &v2626_store;
let v2204 = *v2613;
*v2626 = v2204;
var<function> v2627_store: u32;
let v2627 = &v2627_store;
let v2206 = *v2624;
*v2627 = v2206;
var<function> v2628_store: u32;
let v2628 = &v2628_store;
let v2208 = *v2625;
*v2628 = v2208;
var<function> v2629_store: u32;
let v2629 = &v2629_store;
let v2210 = *v2626;
*v2629 = v2210;
for(var v2215: u32 = v56; v2215 < v166; v2215 += v44) {
let v2217 = *v2627;
let v2218 = v2217 + v2215;
let v2219 = f32(0.0);
let v2220 = vec2<f32>(v2219);
var<function> v2631_store: vec2<f32>;
let v2631 = &v2631_store;
*v2631 = v2220;
var<function> v2632_store: vec2<f32>;
let v2632 = &v2632_store;
let v2223 = *v2631;
*v2632 = v2223;
let v2225 = v2215 * v149;
let v2228 = u32(v2225);
let v2232 = &(*v2562)[v2228];
let v2233 = *v2232;
let v2234 = *v2632;
let v2235 = vec2<f32>(v2233, v2234[1]);
*v2632 = v2235;
let v2239 = v2225 + v44;
let v2240 = u32(v2239);
let v2244 = &(*v2562)[v2240];
let v2245 = *v2244;
let v2246 = *v2632;
let v2247 = vec2<f32>(v2246[0], v2245);
*v2632 = v2247;
let v2248 = *v2632;
let v2249 = u32(v2218);
let v2253 = &(*v2549)[v2249];
*v2253 = v2248;

}
for(var v2264: u32 = v56; v2264 < v166; v2264 += v44) {
let v2266 = *v2558;
let v2267 = v2266 + v2264;
let v2268 = u32(v2267);
let v2272 = &(*v2549)[v2268];
let v2273 = *v2272;
let v2276 = v2264 * v149;
let v2278 = v235 * v133;
let v2280 = v257 * v133;
let v2282 = v2276 / v133;
let v2284 = v2276 % v133;
let v2285 = v2278 + v2282;
let v2286 = v2280 + v2284;
// is_in_bounds
// is_in_bounds_end
let v2287 = v123 + v2285;
let v2288 = v124 + v2286;
let v2291 = u32(v2287);
let v2292 = v2291 * v19;
let v2293 = *v2544;
let v2294 = v2293 + v2292;
let v2295 = u32(v2288);
let v2296 = v2295 * v20;
let v2297 = v2294 + v2296;
let v2299 = v2297 / v2146;
let v2300 = v2287 < v17;
let v2301 = v2288 < v18;
let v2302 = v2300 && v2301;
if v2302 {
let v2304 = v2299 < v2538;
if v2304 {
let v2308 = &(*v2793)[v2299];
*v2308 = v2273;

}

}

}
var<function> v2634_store: u32;
let v2634 = &v2634_store;
let v2314 = *v2611;
*v2634 = v2314;
var<function> v2635_store: u32;
let v2635 = &v2635_store;
let v2316 = *v2612;
*v2635 = v2316;
var<function> v2636_store: u32;
let v2636 = &v2636_store;
let v2318 = *v2613;
*v2636 = v2318;
var<function> v2637_store: u32;
let v2637 = &v2637_store;
let v2320 = *v2634;
*v2637 = v2320;
var<function> v2638_store: u32;
let v2638 = &v2638_store;
let v2322 = *v2635;
*v2638 = v2322;
var<function> v2639_store: u32;
let v2639 = &v2639_store;
let v2324 = *v2636;
*v2639 = v2324;
for(var v2329: u32 = v56; v2329 < v166; v2329 += v44) {
let v2331 = *v2637;
let v2332 = v2331 + v2329;
let v2333 = f32(0.0);
let v2334 = vec2<f32>(v2333);
var<function> v2641_store: vec2<f32>;
let v2641 = &v2641_store;
*v2641 = v2334;
var<function> v2642_store: vec2<f32>;
let v2642 = &v2642_store;
let v2337 = *v2641;
*v2642 = v2337;
let v2339 = v2329 * v149;
let v2342 = u32(v2339);
let v2346 = &(*v2563)[v2342];
let v2347 = *v2346;
let v2348 = *v2642;
let v2349 = vec2<f32>(v2347, v2348[1]);
*v2642 = v2349;
let v2353 = v2339 + v44;
let v2354 = u32(v2353);
let v2358 = &(*v2563)[v2354];
let v2359 = *v2358;
let v2360 = *v2642;
let v2361 = vec2<f32>(v2360[0], v2359);
*v2642 = v2361;
let v2362 = *v2642;
let v2363 = u32(v2332);
let v2367 = &(*v2549)[v2363];
*v2367 = v2362;

}
for(var v2378: u32 = v56; v2378 < v166; v2378 += v44) {
let v2380 = *v2558;
let v2381 = v2380 + v2378;
let v2382 = u32(v2381);
let v2386 = &(*v2549)[v2382];
let v2387 = *v2386;
let v2390 = v2378 * v149;
let v2392 = v270 * v133;
let v2394 = v237 * v133;
let v2396 = v2390 / v133;
let v2398 = v2390 % v133;
let v2399 = v2392 + v2396;
let v2400 = v2394 + v2398;
// is_in_bounds
// is_in_bounds_end
let v2401 = v123 + v2399;
let v2402 = v124 + v2400;
let v2405 = u32(v2401);
let v2406 = v2405 * v19;
let v2407 = *v2544;
let v2408 = v2407 + v2406;
let v2409 = u32(v2402);
let v2410 = v2409 * v20;
let v2411 = v2408 + v2410;
let v2413 = v2411 / v2146;
let v2414 = v2401 < v17;
let v2415 = v2402 < v18;
let v2416 = v2414 && v2415;
if v2416 {
let v2418 = v2413 < v2538;
if v2418 {
let v2422 = &(*v2793)[v2413];
*v2422 = v2387;

}

}

}
var<function> v2644_store: u32;
let v2644 = &v2644_store;
let v2426 = *v2611;
*v2644 = v2426;
var<function> v2645_store: u32;
let v2645 = &v2645_store;
let v2428 = *v2612;
*v2645 = v2428;
var<function> v2646_store: u32;
let v2646 = &v2646_store;
let v2430 = *v2613;
*v2646 = v2430;
var<function> v2647_store: u32;
let v2647 = &v2647_store;
let v2432 = *v2644;
*v2647 = v2432;
var<function> v2648_store: u32;
let v2648 = &v2648_store;
let v2434 = *v2645;
*v2648 = v2434;
var<function> v2649_store: u32;
let v2649 = &v2649_store;
let v2436 = *v2646;
*v2649 = v2436;
for(var v2441: u32 = v56; v2441 < v166; v2441 += v44) {
let v2443 = *v2647;
let v2444 = v2443 + v2441;
let v2445 = f32(0.0);
let v2446 = vec2<f32>(v2445);
var<function> v2651_store: vec2<f32>;
let v2651 = &v2651_store;
*v2651 = v2446;
var<function> v2652_store: vec2<f32>;
let v2652 = &v2652_store;
let v2449 = *v2651;
*v2652 = v2449;
let v2451 = v2441 * v149;
let v2454 = u32(v2451);
let v2458 = &(*v2564)[v2454];
let v2459 = *v2458;
let v2460 = *v2652;
let v2461 = vec2<f32>(v2459, v2460[1]);
*v2652 = v2461;
let v2465 = v2451 + v44;
let v2466 = u32(v2465);
let v2470 = &(*v2564)[v2466];
let v2471 = *v2470;
let v2472 = *v2652;
let v2473 = vec2<f32>(v2472[0], v2471);
*v2652 = v2473;
let v2474 = *v2652;
let v2475 = u32(v2444);
let v2479 = &(*v2549)[v2475];
*v2479 = v2474;

}
for(var v2490: u32 = v56; v2490 < v166; v2490 += v44) {
let v2492 = *v2558;
let v2493 = v2492 + v2490;
let v2494 = u32(v2493);
let v2498 = &(*v2549)[v2494];
let v2499 = *v2498;
let v2502 = v2490 * v149;
let v2504 = v270 * v133;
let v2506 = v257 * v133;
let v2508 = v2502 / v133;
let v2510 = v2502 % v133;
let v2511 = v2504 + v2508;
let v2512 = v2506 + v2510;
// is_in_bounds
// is_in_bounds_end
let v2513 = v123 + v2511;
let v2514 = v124 + v2512;
let v2517 = u32(v2513);
let v2518 = v2517 * v19;
let v2519 = *v2544;
let v2520 = v2519 + v2518;
let v2521 = u32(v2514);
let v2522 = v2521 * v20;
let v2523 = v2520 + v2522;
let v2525 = v2523 / v2146;
let v2526 = v2513 < v17;
let v2527 = v2514 < v18;
let v2528 = v2526 && v2527;
if v2528 {
let v2530 = v2525 < v2538;
if v2530 {
let v2534 = &(*v2793)[v2525];
*v2534 = v2499;

}

}

}
return;

}
